"""Small quiet controls that the screens are put together from."""
