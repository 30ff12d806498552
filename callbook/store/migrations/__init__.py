"""How books of older versions become books of this one."""
