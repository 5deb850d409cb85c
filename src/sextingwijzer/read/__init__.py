"""From the bytes of a folder of guides to trees with places. Whatever is wrong becomes a finding."""
