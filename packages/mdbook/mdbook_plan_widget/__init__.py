"""Plans in the pages of a book, as a preprocessor of mdBook: a book over standard input, and the same with its plans ready over standard output."""

import json
import os
import re
import sys

from .plan_page import PlanPage, attributes, read_plan

WIDGET = os.path.join(os.path.dirname(os.path.abspath(__file__)), "widget")
# Where the widget's files lie in the book.
FOLDER = "plan-widget"
FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})\s*([^`\s]*)[^`]*$")
# An element on a line of its own, and a link that is a paragraph.
ELEMENT = re.compile(r"^ {0,3}<plan-widget\b([^>]*)>\s*</plan-widget>\s*$")
LINK = re.compile(r"^ {0,3}\[([^\]]+)\]\(<?([^)>\s]+\.plan\.json)>?\)\s*$")
ATTRIBUTE = re.compile(r"\b([a-z]+)=(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")


class BookPlans:
    """Finds the plans in the chapters of one book."""

    def __init__(self, source, settings):
        self.source = source
        self.mode = settings.get("mode", "view")
        self.program = settings.get("program", "plan-widget")

    def block(self, text, inner, said):
        """What stands in a page in the place of a plan. A link names its file, since mdBook writes the addresses of links anew where all chapters are one page."""
        shown = PlanPage(text, self.program).html()
        said = {"mode": self.mode, **said}
        return ["", f"<plan-widget{attributes(said)}>", inner, *shown.splitlines(), "</plan-widget>", ""]

    def from_file(self, chapter, address, title, said):
        """The block of a plan in a file beside the chapter; nothing where there is none."""
        path = os.path.join(self.source, os.path.dirname(chapter), address)
        try:
            with open(path, encoding="utf-8") as file:
                text = file.read()
            title = title or PlanPage(text, "").title
            return self.block(text, f'<a href="{address}">{title}</a>', said)
        except (OSError, ValueError) as error:
            print(f"plan-widget: {chapter}: {address}: {error}", file=sys.stderr)
            return None

    def from_fence(self, language, lines):
        text = "\n".join(lines)
        begins = re.match(r'\s*\{\s*"format"\s*:\s*"plan-widget"', text)
        if read_plan(text) is None or not (language == "plan" or language == "json" and begins):
            return None
        data = json.dumps(json.loads(text), ensure_ascii=False).replace("<", "\\u003c").replace("{{", "\\u007b\\u007b")
        return self.block(text, f'<script type="application/json">{data}</script>', {})

    def chapter(self, path, content):
        """A chapter's Markdown with its plans ready, and its script where it has any."""
        out, lines, found = [], content.split("\n"), False
        at = 0
        while at < len(lines):
            line = lines[at]
            fence, element, link = FENCE.match(line), ELEMENT.match(line), LINK.match(line)
            block, after = None, at + 1
            if fence:
                while after < len(lines) and not closes(lines[after], fence.group(1)):
                    after += 1
                block = self.from_fence(fence.group(2), lines[at + 1 : after])
                after += 1
            elif element:
                said = {name: one or two or three for name, one, two, three in ATTRIBUTE.findall(element.group(1))}
                found = True
                if not re.match(r"[a-z]+:|/|$", said.get("src", ""), re.I):
                    block = self.from_file(path, said.pop("src"), None, said)
            elif link and blank(lines, at - 1) and blank(lines, at + 1):
                block = self.from_file(path, link.group(2), link.group(1), {})
            found = found or block is not None
            out += lines[at:after] if block is None else block
            at = after
        if found:
            up = "../" * path.count("/")
            out += ["", f'<script type="module" src="{up}{FOLDER}/plan-widget.js" data-mode="{self.mode}"></script>', ""]
        return "\n".join(out)

    def walk(self, part):
        """Goes through whatever form a version of mdBook gives its chapters."""
        if isinstance(part, list):
            for each in part:
                self.walk(each)
        elif isinstance(part, dict):
            if isinstance(part.get("content"), str) and isinstance(part.get("path"), str):
                part["content"] = self.chapter(part["path"].replace("\\", "/"), part["content"])
            for each in part.values():
                self.walk(each)


def blank(lines, at):
    return not 0 <= at < len(lines) or not lines[at].strip()


def closes(line, fence):
    found = FENCE.match(line)
    return bool(found) and not found.group(2) and found.group(1).startswith(fence)


def put_files(source):
    """The widget's files among the book's own, which mdBook copies; what is there already is not written again, since `mdbook serve` would build anew."""
    for folder, _, names in os.walk(WIDGET):
        for name in names:
            path = os.path.join(folder, name)
            target = os.path.join(source, FOLDER, os.path.relpath(path, WIDGET))
            with open(path, "rb") as file:
                put(target, file.read())
    put(os.path.join(source, FOLDER, ".gitignore"), b"*\n")


def put(path, data):
    try:
        with open(path, "rb") as file:
            if file.read() == data:
                return
    except OSError:
        os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)


def main():
    if sys.argv[1:2] == ["supports"]:
        sys.exit(0 if sys.argv[2:3] == ["html"] else 1)
    sys.stdin.reconfigure(encoding="utf-8")
    sys.stdout.reconfigure(encoding="utf-8")
    context, book = json.load(sys.stdin)
    config = context["config"]
    source = os.path.join(context["root"], config.get("book", {}).get("src", "src"))
    settings = config.get("preprocessor", {}).get("plan-widget", {})
    put_files(source)
    BookPlans(source, settings).walk(book)
    json.dump(book, sys.stdout)
