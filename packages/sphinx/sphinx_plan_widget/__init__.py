"""Plans in the pages of a Sphinx site: the directive `plan`, the widget's files and script where a page needs them, and a table for every builder."""

import json
import os

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx import addnodes
from sphinx.util.docutils import SphinxDirective

from .plan_page import ATTRIBUTES, PlanPage, attributes, names_plan

SCRIPT = "plan-widget/plan-widget.js"


class plan_block(nodes.General, nodes.Element):
    """A plan: a link to its file or its data, then what readers without script see."""


class PlanDirective(SphinxDirective):
    """`.. plan:: roadmap.plan.json`, relative to the document, or the plan itself as the content."""

    optional_arguments = 1
    final_argument_whitespace = True
    has_content = True
    option_spec = {name: directives.unchanged for name in ATTRIBUTES}

    def run(self):
        block = plan_block(options=self.options)
        if self.arguments:
            address = self.arguments[0]
            relative, path = self.env.relfn2path(address)
            self.env.note_dependency(relative)
            try:
                with open(path, encoding="utf-8") as file:
                    text = file.read()
            except OSError as error:
                raise self.error(f"the plan {address} cannot be read: {error.strerror}")
            except UnicodeDecodeError:
                raise self.error(f"the plan {address} is not UTF-8")
        elif self.content:
            text = "\n".join(self.content)
            block["data"] = text
        else:
            raise self.error("a plan needs the name of its file, or its JSON as the content")
        try:
            page = PlanPage(text, self.config.plan_widget_program)
        except ValueError:
            raise self.error(f"{self.arguments[0] if self.arguments else 'the content'} is no plan")
        if self.arguments:
            # Sphinx copies the file, and writes its address for each page and builder.
            link = addnodes.download_reference("", "", nodes.Text(page.title), reftarget=address)
            block += nodes.paragraph("", "", link)
        if page.picture:
            block += nodes.raw("", page.picture, format="html")
        if page.rows:
            block += table(page)
        self.set_source_info(block)
        return [block]


def table(page):
    group = nodes.tgroup(cols=len(page.heads))
    columns = zip(page.heads, *page.rows)
    # In letters, by which builders of text and of LaTeX share out the line.
    group += [nodes.colspec(colwidth=min(max(map(len, column)), 40)) for column in columns]
    row = lambda texts: nodes.row("", *(nodes.entry("", nodes.paragraph("", text)) for text in texts))
    group += nodes.thead("", row(page.heads))
    group += nodes.tbody("", *(row(texts) for texts in page.rows))
    return nodes.table("", nodes.title("", page.title), group)


def visit_html(translator, node):
    translator.body.append(f'<plan-widget{attributes(node["options"])}>\n')
    if "data" in node:
        data = json.dumps(json.loads(node["data"]), ensure_ascii=False).replace("<", "\\u003c")
        translator.body.append(f'<script type="application/json">{data}</script>\n')


def depart_html(translator, node):
    translator.body.append("</plan-widget>\n")


def visit_nothing(translator, node):
    pass


def add_files(app):
    app.config.html_static_path.append(os.path.join(os.path.dirname(__file__), "static"))


def add_script(app, pagename, templatename, context, doctree):
    if names_plan(context.get("body") or ""):
        app.add_js_file(SCRIPT, type="module", **{"data-mode": app.config.plan_widget_mode})


def setup(app):
    nothing = (visit_nothing, visit_nothing)
    app.add_node(plan_block, html=(visit_html, depart_html), latex=nothing, text=nothing, man=nothing, texinfo=nothing)
    app.add_directive("plan", PlanDirective)
    app.add_config_value("plan_widget_mode", "view", "html", str)
    app.add_config_value("plan_widget_program", "plan-widget", "env", str)
    app.connect("builder-inited", add_files)
    app.connect("html-page-context", add_script)
    return {"version": "@VERSION@", "parallel_read_safe": True, "parallel_write_safe": True}
