"""The website's channel: socket.io for the widget, and the same over plain HTTP."""
