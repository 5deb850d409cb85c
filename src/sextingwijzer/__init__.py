"""A Dutch decision guide for people who stand beside a pupil when sexting has gone wrong."""

__version__ = "0.1.0"
