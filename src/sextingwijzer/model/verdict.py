"""The eight verdicts, and when and by whom an advice is to be done. The values are the words of the guide format."""

from enum import Enum


class Verdict(Enum):
    """What an advice says about an act. *Hoeft niet* (not obliged) is not *mag niet*."""

    REQUIRED = "verplicht"
    STRONGLY_ADVISED = "sterk-aangeraden"
    ADVISED = "aangeraden"
    MAY = "mag"
    NOT_REQUIRED = "hoeft-niet"
    MAY_NOT = "mag-niet"
    FORBIDDEN = "verboden"
    INFO = "info"

    @property
    def forbids(self) -> bool:
        """Whether the act must be left."""
        return self in (Verdict.MAY_NOT, Verdict.FORBIDDEN)

    @property
    def permits(self) -> bool:
        """Whether the verdict gives a permission."""
        return self is Verdict.MAY


class When(Enum):
    """How soon an advice is to be done."""

    NOW = "nu"
    TODAY = "vandaag"
    THIS_WEEK = "deze-week"
    LATER = "later"


class Who(Enum):
    """Who is to do what an advice says."""

    SCHOOL = "school"
    CLB = "clb"
    PUPIL = "leerling"
    PARENTS = "ouders"
    CHILD_FOCUS = "child-focus"
    EVERYONE = "iedereen"
