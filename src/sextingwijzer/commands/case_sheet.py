"""A case on paper or in one go: worksheet, trainer's sheet, the whole run, one change, and the other side."""

from sextingwijzer.commands.case_output import Destination, hand_over
from sextingwijzer.context import Context
from sextingwijzer.errors import ExitCode, UserError
from sextingwijzer.library import Library
from sextingwijzer.model.case import Case
from sextingwijzer.model.content import Content
from sextingwijzer.render.case_json import sheet_data, whatif_data
from sextingwijzer.told import fact_asked
from sextingwijzer.view.case_close import help_for
from sextingwijzer.view.case_page import slide
from sextingwijzer.view.report import report
from sextingwijzer.view.roles_page import roles_slides
from sextingwijzer.view.whatif_page import whatif_slide
from sextingwijzer.view.worksheet import trainer_sheet, worksheet
from sextingwijzer.workshop.roles import SIDES, beside, other_side
from sextingwijzer.workshop.steps import course
from sextingwijzer.workshop.stops import stops
from sextingwijzer.workshop.whatif import what_if


def show_sheet(context: Context, case: Case, content: Content, where: Destination, *, trainer: bool) -> ExitCode:
    """The sheet for who takes part, or the one for the trainer."""
    walked = course(case, content.guide)
    told = report(walked.walk, content.registers, context.today)
    help_ = help_for(told, content.registers.contacts)
    page = trainer_sheet(walked, told, help_) if trainer else worksheet(walked, help_)
    hand_over(context, where, lambda: page, lambda: sheet_data(walked, told, trainer=trainer))
    return ExitCode.DONE


def run_through(context: Context, case: Case, content: Content, where: Destination) -> ExitCode:
    """Every slide of the case, from the warning to the close, without asking anything."""
    walked = course(case, content.guide)
    help_ = help_for(report(walked.walk, content.registers, context.today), content.registers.contacts)
    slides = [slide(stop, walked, help_, None) for stop in stops(walked)]
    hand_over(context, where, lambda: [block for one in slides for block in one.page])
    return ExitCode.DONE


def show_what_if(context: Context, case: Case, content: Content, pair: str, where: Destination) -> ExitCode:
    """What one changed fact does to the advice."""
    asked = list(case.answers)
    found = what_if(content.guide, case.answers, *fact_asked(content.guide, pair, "--wat-als", asked))
    hand_over(context, where, lambda: whatif_slide(found).page, lambda: whatif_data(case.id, found))
    return ExitCode.DONE


def show_other_side(context: Context, library: Library, case: Case, content: Content, where: Destination) -> ExitCode:
    """The same facts at school and at the CLB, side by side."""
    other = other_side(case.guide)
    if other is None:
        message = f"Een andere kant is er voor {' en '.join(SIDES)}, niet voor de gids ‘{case.guide}’."
        raise UserError(message, ExitCode.USAGE)
    if other not in library.guide_ids():
        raise UserError(f"Er is geen andere kant: de gids ‘{other}’ staat niet in deze map.")
    found = beside({**case.also, **case.answers}, content.guide, library.sound(other).guide)
    hand_over(context, where, lambda: [block for one in roles_slides(found) for block in one.page])
    return ExitCode.DONE
