"""The figure in numbers: skeleton, contacts, poses in time. No toolkit."""
