"""What stands where in a folder of guides. Every other file at its top is a guide."""

SHARED = "gedeeld"
REGISTERS = "registers"
CASES = "casussen"
FOLDERS = (SHARED, REGISTERS, CASES)

RULES_FILE = "regels.yaml"
LAW_FILE = f"{REGISTERS}/wetgeving.yaml"
CONTACTS_FILE = f"{REGISTERS}/contacten.yaml"
STATEMENTS_FILE = f"{REGISTERS}/artikel.yaml"
WORDS_FILE = f"{REGISTERS}/taal.yaml"

REFERRED_TO = (LAW_FILE, CONTACTS_FILE, STATEMENTS_FILE)
"""The registers that an advice refers to: a folder has all of them, or none and uses ours."""
