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
    if role == "check box" and not states.contains(Atspi.StateType.CHECKABLE):
        faults.append(f"the check box “{name}” does not say that it can be checked")
    return faults


def walk(app):
    count, faults = 0, []
    for node in app.nodes():
        if node.get_role_name() not in INTERACTIVE or not node.get_state_set().contains(Atspi.StateType.SHOWING):
            continue
        count += 1
        faults += faults_of(node)
    return count, faults


def main():
    desktop = harness.Desktop()
    try:
        app = harness.Application(desktop, sys.argv[1])
        problems, seen = [], 0
        for key, place in PLACES:
            desktop.keys(key)
            harness.until(lambda: place in title(app), f"the place {place}, the title is “{title(app)}”")
            count, faults = walk(app)
            seen += count
            problems += [f"{place}: {fault}" for fault in faults]
            if count < LEAST_PER_PLACE:
                problems.append(f"{place}: only {count} interactive items")
        app.quit()
        assert not problems, "\n".join(problems)
        print(f"{seen} interactive items in {len(PLACES)} places")
    finally:
        desktop.close()


if __name__ == "__main__":
    main()
