# Predict, then reveal.
