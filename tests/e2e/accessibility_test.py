#!/usr/bin/env python3
"""Walks every place of the real window through the accessibility tree: each interactive item has a role, a name and a state."""
import sys

import harness
from gi.repository import Atspi

PLACES = [("ctrl+1", "Today"), ("ctrl+2", "Question bank"), ("ctrl+3", "Flashcards"), ("ctrl+4", "Drills"), ("ctrl+5", "Pitch"),
          ("ctrl+6", "Progress"), ("ctrl+comma", "Settings")]
INTERACTIVE = {"push button", "button", "check box", "radio button", "text", "entry", "list item", "page tab", "menu item", "slider", "combo box",
               "spin button", "toggle button", "link", "splitter", "split pane", "progress bar", "password text"}
LEAST_PER_PLACE = 8  # the rail alone has eight: fewer means the tree is broken


def title(app):
    return app.find("frame").get_name()


def faults_of(node):
    """What an interactive node lacks."""
    role, name, states = node.get_role_name(), node.get_name(), node.get_state_set()
    faults = []
    if not (name or "").strip():
        faults.append(f"a {role} without a name ({node.get_description() or 'no description'})")
    if states.is_empty():
        faults.append(f"the {role} “{name}” has no state")
    return faults


def walk(app):
    count, faults = 0, []
    for node in app.nodes():
        if node.get_role_name() not in INTERACTIVE or not node.get_state_set().contains(Atspi.StateType.SHOWING):
            continue
        count += 1
        faults += faults_of(node)
    return count, faults


def walk_when_ready(app):
    """Walks until the place is filled and without fault, or patience ends; gives the last walk."""
    last = (0, ["nothing was found"])

    def ready():
        nonlocal last
        count, faults = walk(app)
        last = (count, faults if count >= LEAST_PER_PLACE else faults + [f"only {count} interactive items"])
        return not last[1]

    try:
        harness.until(ready, "a place without fault")
    except AssertionError:
        pass  # the faults of the last walk say more
    return last


def main():
    desktop = harness.Desktop()
    try:
        app = harness.Application(desktop, sys.argv[1])
        problems, seen = [], 0
        for key, place in PLACES:
            desktop.keys(key)
            harness.until(lambda: place in title(app), f"the place {place}, the title is “{title(app)}”")
            count, faults = walk_when_ready(app)
            seen += count
            problems += [f"{place}: {fault}" for fault in faults]
        app.quit()
        assert not problems, "\n".join(problems)
        print(f"{seen} interactive items in {len(PLACES)} places")
    finally:
        desktop.close()


if __name__ == "__main__":
    main()
