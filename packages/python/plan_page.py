"""A plan as readers without script see it, for every site that Python builds: a table of its items, and a picture where the program `plan-widget` is at hand."""

import html
import json
import re
import shutil
import subprocess
from html.parser import HTMLParser

# What an element, a directive or a fence may say of how its plan is shown.
ATTRIBUTES = ("view", "views", "mode", "height", "theme")
HEADS = (("title", "Title"), ("moscow", "MoSCoW"), ("status", "Status"), ("team", "Team"), ("start", "Start"), ("end", "End"))
# Of the program's table: its score stands in front of MoSCoW, what goes into it is too much for the width of a page.
RANKED = ("Rank", "Title", "MoSCoW", "Status", "Team", "Start", "End")
WORDS = {"must": "Must", "should": "Should", "could": "Could", "wont": "Won’t", "in_progress": "In progress"}


def read_plan(text):
    """The plan in a text; `None` where it is none."""
    try:
        plan = json.loads(text)
    except ValueError:
        return None
    plan = {"items": plan} if isinstance(plan, list) else plan
    known = isinstance(plan, dict) and isinstance(plan.get("items"), list) and plan.get("format", "plan-widget") == "plan-widget"
    return plan if known else None


def plan_title(plan):
    return plan["title"] if isinstance(plan.get("title"), str) and plan["title"] else "Plan"


def plan_table(plan):
    """Its items as heads and rows of text; columns that nothing stands in are left out."""
    teams = {team.get("id"): team.get("name") for team in plan.get("teams") or () if isinstance(team, dict)}

    def word(item, key):
        value = item.get(key)
        value = teams.get(value, value) if key == "team" and isinstance(value, str) else value
        if not isinstance(value, str):
            return ""
        return WORDS.get(value, value.capitalize()) if key in ("moscow", "status") else value

    items = [item for item in plan["items"] if isinstance(item, dict) and item.get("status") != "dropped"]
    heads = [(key, head) for key, head in HEADS if key == "title" or any(word(item, key) for item in items)]
    return [head for _, head in heads], [[word(item, key) for key, _ in heads] for item in items]


class TableReader(HTMLParser):
    """Reads the first table of a page back into its heads and rows."""

    def __init__(self, text):
        super().__init__()
        self.rows, self.cell = [], None
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.cell = ""

    def handle_data(self, data):
        if self.cell is not None:
            self.cell += data

    def handle_endtag(self, tag):
        if tag in ("td", "th") and self.cell is not None:
            self.rows[-1].append(self.cell.strip())
            self.cell = None


def exported(text, form, program):
    """What the program makes of a plan's text; nothing where it is not there or refuses."""
    if not program or not shutil.which(program):
        return ""
    done = subprocess.run([program, "export", "--format", form, "-"], input=text, capture_output=True, encoding="utf-8")
    return done.stdout if done.returncode == 0 else ""


class PlanPage:
    """What a page shows of a plan: a title, heads and rows, and a picture as SVG or nothing."""

    def __init__(self, text, program="plan-widget"):
        plan = read_plan(text)
        if plan is None:
            raise ValueError("this is no plan")
        self.title = plan_title(plan)
        self.heads, self.rows = plan_table(plan)
        ranked = TableReader(exported(text, "html", program)).rows
        if ranked:
            heads = ranked[0]
            score = heads.index("MoSCoW") - 1 if "MoSCoW" in heads else None
            shown = [at for at, head in enumerate(heads) if head in RANKED or at == score or score is None]
            self.heads, *self.rows = [[row[at] for at in shown] for row in ranked]
        picture = re.search(r"<svg\b.*</svg>", exported(text, "block", program), re.S)
        self.picture = re.sub(r"\n\s*\n", "\n", picture.group(0)) if picture else ""

    def html(self):
        """Picture and table without a blank line, so that it may stand in Markdown."""
        if not self.rows:
            return self.picture
        cell = lambda tag, text: f"<{tag}{' align=right' if re.fullmatch('[0-9.,%]+', text) else ''}>{html.escape(' '.join(text.split()))}</{tag}>"
        row = lambda tag, texts: "<tr>" + "".join(cell(tag, text) for text in texts) + "</tr>"
        body = "\n".join(row("td", texts) for texts in self.rows)
        caption = f"<caption>{html.escape(self.title)}</caption>"
        return f"{self.picture}\n<table>{caption}<thead>{row('th', self.heads)}</thead><tbody>\n{body}\n</tbody></table>"


def attributes(values):
    """Those of the known attributes that are said, as HTML."""
    said = ((name, values.get(name)) for name in ATTRIBUTES)
    return "".join(f' {name}="{html.escape(str(value))}"' for name, value in said if value)


def names_plan(page):
    """True if a page's HTML may hold a plan, so that it needs the script."""
    return "plan-widget" in page or ".plan.json" in page or "language-plan" in page
