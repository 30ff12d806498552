"""Sample data: invented businesses with a year of calls around a crisis six weeks old."""
