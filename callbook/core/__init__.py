"""What is true: values and rules, without a database or a screen."""
