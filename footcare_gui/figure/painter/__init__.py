"""The figure in paint: what the model solved, drawn with QtGui."""
