"""The site of the documentation: pages of the repository that lie outside docs/, links that fit, and every plan of the docs live.

A whole plan in a block of `json`, and an element in a block of `html`, stand as text and, below it, as what they make. A link to a plan that stands alone in its
paragraph is an element.
"""

import html
import json
import os
import posixpath
import re
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, InclusionLevel

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
DOCS = "docs/"
# What lies elsewhere in the repository, and where it stands in the site.
PLACES = {
    "README.md": "index.md",
    "ARCHITECTURE.md": "architecture.md",
    "CONTRIBUTING.md": "contributing.md",
    "CHANGELOG.md": "changelog.md",
    "packages/npm/README.md": "npm.md",
    "LICENSE-MIT": "LICENSE-MIT.txt",
    "LICENSE-APACHE": "LICENSE-APACHE.txt",
    "xtask/docs/docs.css": "assets/docs.css",
    "docs/examples.md": "examples.md",
}
PLANS = "examples/"
# The example that an element of the docs shows whose plan is made up.
FIRST = "examples/checkout.plan.json"
LINK = re.compile(r"(\]\()([^)#\s:]+)(#[^)\s]*)?(\))")
FENCE = re.compile(r"^(```+|~~~+)(\w*)[^\n]*\n(.*?)^\1[ \t]*$\n?", re.M | re.S)
ALONE = re.compile(r"^\[([^\]\n]*)\]\(([^)\s]+\.plan\.json)\)$", re.M)
ELEMENT = re.compile(r"<plan-widget\b([^>]*)>")
SHOWN = re.compile(r"\b(view|views|theme|lang)=\"([^\"]*)\"")


def place_of(path):
    """Where a file of the repository stands in the site; nothing where it does not."""
    path = posixpath.normpath(path)
    if path.startswith(PLANS):
        return path
    return PLACES.get(path) or (path[len(DOCS) :] if path.startswith(DOCS) else None)


def origin_of(uri):
    """The file of the repository that a page of the site is made of."""
    return next((path for path, place in PLACES.items() if place == uri), DOCS + uri)


def read(path):
    with open(os.path.join(ROOT, path), encoding="utf-8") as file:
        return file.read()


def schema():
    """The schema as a page: a table for each sort of entry."""
    whole = json.loads(read("docs/plan.schema.json"))

    def kind(rule):
        if isinstance(rule, bool):
            return "anything"
        if "$ref" in rule:
            name = rule["$ref"].split("/")[-1]
            return f"[{name}](#{name})"
        if "enum" in rule:
            return " ".join(f"`{json.dumps(value)}`" for value in rule["enum"])
        if "minimum" in rule and rule["minimum"] == rule.get("maximum"):
            return f"`{rule['minimum']}`"
        if "anyOf" in rule:
            return " or ".join(kind(one) for one in rule["anyOf"] if one != {"type": "null"})
        types = [one for one in [rule.get("type", "any")] for one in (one if isinstance(one, list) else [one]) if one != "null"]
        text = " or ".join(types)
        if "items" in rule:
            text += f" of {kind(rule['items'])}"
        if isinstance(rule.get("additionalProperties"), dict) and rule["additionalProperties"]:
            text += f" of {kind(rule['additionalProperties'])}"
        if rule.get("format"):
            text += f" ({rule['format']})"
        bounds = [f"{word} {rule[key]}" for key, word in (("minimum", "from"), ("exclusiveMinimum", "above"), ("maximum", "to")) if key in rule]
        return " ".join([text, *bounds])

    def table(rules, required):
        rows = ["| key | takes | meaning |", "| --- | --- | --- |"]
        for key, rule in rules.items():
            must = ", required" if key in required else ""
            rows.append(f"| `{key}`{must} | {kind(rule)} | {rule.get('description', '')} |".replace("\n", " "))
        return "\n".join(rows)

    parts = [
        "# JSON Schema",
        "[plan.schema.json](plan.schema.json) is the plan file for editors and other programs (JSON Schema 2020-12). It is made from the table that the widget itself reads by; "
        "[the plan file](plan-format.md) says in words what each key means. A plan that names it gets completion and checks in most editors:",
        '```json\n{"$schema": "https://example.org/plan.schema.json", "format": "plan-widget", "version": 1, "items": []}\n```',
        "## plan",
        table(whole["properties"], whole.get("required", [])),
    ]
    for name, rule in whole["$defs"].items():
        parts += [f"## {name} {{ #{name} }}", rule.get("description", ""), table(rule.get("properties", {}), rule.get("required", []))]
    return "\n\n".join(parts) + "\n"


def on_files(files, config):
    for path, place in PLACES.items():
        if not path.startswith(DOCS):
            files.append(File.generated(config, place, content=read(path)))
    files.append(File.generated(config, "schema.md", content=schema()))
    for name in sorted(os.listdir(os.path.join(ROOT, "examples"))):
        if name.endswith(".plan.json"):
            files.append(File.generated(config, PLANS + name, content=read(PLANS + name)))
    for file in files:
        # What is no page is linked, not listed.
        if not file.is_documentation_page():
            file.inclusion = InclusionLevel.NOT_IN_NAV
    return files


def live(page, source, attributes=' height="440px"'):
    """An element that shows a plan of the site."""
    there = posixpath.relpath(source, posixpath.dirname(page.file.src_uri) or ".")
    return f'\n<div class="live">\n<plan-widget src="{there}"{attributes}></plan-widget>\n</div>\n'


def on_page_markdown(markdown, page, config, files):
    here = posixpath.dirname(origin_of(page.file.src_uri))
    own = posixpath.dirname(page.file.src_uri)
    plans = 0

    def moved(address):
        place = place_of(posixpath.join(here, address)) if not address.startswith("/") else None
        return posixpath.relpath(place, own or ".") if place else address

    def example(match):
        nonlocal plans
        fence, language, text = match.groups()
        if language == "json" and '"plan-widget"' in text and "`" in fence:
            try:
                plan = json.loads(text)
            except ValueError:
                return match.group(0)
            if plan.get("format") == "plan-widget" and plan.get("items"):
                plans += 1
                name = f"{PLANS}{page.file.src_uri.removesuffix('.md').replace('/', '-')}-{plans}.plan.json"
                if files.get_file_from_path(name) is None:
                    files.append(File.generated(config, name, content=text))
                # The widget leaves alone what is edited or said not to be, so that the text stays beside what it makes.
                return f'<div contenteditable="false" markdown="1">\n\n{match.group(0)}\n</div>\n' + live(page, name, "")
        if language == "html":
            found = ELEMENT.search(text)
            if found:
                shown = "".join(f' {name}="{html.escape(value)}"' for name, value in SHOWN.findall(found.group(1)))
                return match.group(0) + live(page, FIRST, f' height="440px"{shown}')
        return match.group(0)

    out, at = [], 0
    for match in FENCE.finditer(markdown):
        out.append(between(markdown[at : match.start()], page, moved))
        out.append(example(match))
        at = match.end()
    out.append(between(markdown[at:], page, moved))
    return "".join(out)


def between(text, page, moved):
    """What is no block of code: links, and plans that stand alone."""
    text = ALONE.sub(lambda match: live(page, posixpath.normpath(posixpath.join(posixpath.dirname(page.file.src_uri), moved(match.group(2))))), text)
    return LINK.sub(lambda match: match.group(1) + moved(match.group(2)) + (match.group(3) or "") + match.group(4), text)


class Addresses(HTMLParser):
    """The addresses that a page names, and the places in it that can be gone to."""

    def __init__(self):
        super().__init__()
        self.addresses, self.places = [], set()

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name in ("href", "src") and value:
                self.addresses.append(value)
            if name in ("id", "name") and value:
                self.places.add(value)


def on_post_build(config):
    """Every address of every page leads to a file of the site, and to a place in it."""
    site, pages = config.site_dir, {}
    for folder, _, names in os.walk(site):
        for name in names:
            path = os.path.join(folder, name)
            # It stands for any address, and names what it needs from the root.
            if name.endswith(".html") and name != "404.html" and "plan-widget" not in os.path.relpath(folder, site):
                parser = Addresses()
                with open(path, encoding="utf-8") as file:
                    parser.feed(file.read())
                pages[os.path.normpath(path)] = parser
    broken = []
    for path, parser in pages.items():
        for address in parser.addresses:
            parts = urlsplit(address)
            if parts.scheme or parts.netloc:
                continue
            target = os.path.normpath(os.path.join(os.path.dirname(path), unquote(parts.path))) if parts.path else path
            if os.path.isdir(target):
                target = os.path.join(target, "index.html")
            if not os.path.exists(target):
                broken.append(f"{os.path.relpath(path, site)}: {address} leads nowhere")
            elif parts.fragment and target in pages and parts.fragment not in pages[target].places and parts.fragment != "__codelineno":
                broken.append(f"{os.path.relpath(path, site)}: there is no place {address}")
    if broken:
        raise PluginError("\n".join(broken[:40]))
