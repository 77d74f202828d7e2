"""A plan as the output of a cell: the widget in JupyterLab, and a table wherever a notebook is read without it."""

import json

from .plan_page import PlanPage, read_plan

__version__ = "@VERSION@"
MIME = "application/vnd.plan-widget+json"


class Plan:
    """A plan of a file's name, a JSON text or a dictionary; `view`, `views` and `height` are those of the element.

    >>> Plan("roadmap.plan.json", view="timeline")
    """

    def __init__(self, plan, **shown):
        if isinstance(plan, (dict, list)):
            self.text = json.dumps(plan, ensure_ascii=False)
        elif str(plan).lstrip()[:1] in ("{", "["):
            self.text = str(plan)
        else:
            with open(plan, encoding="utf-8") as file:
                self.text = file.read()
        if read_plan(self.text) is None:
            raise ValueError("this is no plan")
        self.shown = shown

    def _repr_mimebundle_(self, include=None, exclude=None):
        page = PlanPage(self.text)
        table = "\n".join("\t".join(row) for row in [page.heads, *page.rows])
        data = {MIME: json.loads(self.text), "text/html": page.html(), "text/plain": f"{page.title}\n{table}"}
        return data, {MIME: self.shown}
