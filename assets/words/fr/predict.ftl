# Prévoir, puis révéler.
