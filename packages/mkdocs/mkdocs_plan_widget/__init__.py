"""Plans in the pages of a MkDocs site: the widget's files, its script on every page, addresses that fit, and a table for readers without script."""

import html
import os
import posixpath
import re
from urllib.parse import quote

from mkdocs.config import config_options
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File

from .plan_page import PlanPage

FOLDER = "assets/plan-widget"
SCRIPT = f"{FOLDER}/plan-widget.js"
# Alone in its paragraph it takes the paragraph's place: a table may not stand in one.
ELEMENT = re.compile(r"<p>\s*<plan-widget\b([^>]*)>\s*</plan-widget>\s*</p>|<plan-widget\b([^>]*)>\s*</plan-widget>")
SOURCE = re.compile(r"\bsrc=\"([^\"]+)\"")


class PlanWidgetPlugin(BasePlugin):
    config_scheme = (
        ("mode", config_options.Choice(("view", "edit"), default="view")),
        ("views", config_options.Type(str, default="")),
        ("height", config_options.Type(str, default="")),
        # The address of the folder of the pages on a forge: each plan is saved to its file there.
        ("store", config_options.Type(str, default="")),
        ("program", config_options.Type(str, default="plan-widget")),
    )

    def on_config(self, config):
        from mkdocs.config.config_options import ExtraScriptValue

        script = ExtraScriptValue(SCRIPT)
        script.type = "module"
        config.extra_javascript.append(script)
        return config

    def on_files(self, files, config):
        widget = os.path.join(os.path.dirname(__file__), "widget")
        for folder, _, names in os.walk(widget):
            for name in names:
                path = os.path.join(folder, name)
                uri = posixpath.join(FOLDER, os.path.relpath(path, widget).replace(os.sep, "/"))
                files.append(File.generated(config, uri, abs_src_path=path))
        return files

    def on_page_content(self, content, page, config, files):
        """An element's `src` is written as a link is: relative to the Markdown file."""

        def address(match):
            attributes = match.group(1) or match.group(2) or ""
            found = SOURCE.search(attributes)
            if not found or re.match(r"[a-z]+:|/", found.group(1), re.I):
                return match.group(0)
            uri = posixpath.normpath(posixpath.join(posixpath.dirname(page.file.src_uri), found.group(1)))
            plan = files.get_file_from_path(uri)
            if plan is None:
                return match.group(0)
            own = f'src="{html.escape(plan.url_relative_to(page.file))}"'
            attributes = attributes[: found.start()] + own + attributes[found.end() :]
            if self.config["store"] and " store=" not in attributes:
                attributes += f' store="{html.escape(posixpath.join(self.config["store"], quote(uri)))}"'
            try:
                shown = PlanPage(plan.content_string, self.config["program"]).html()
            except ValueError:
                return match.group(0)
            return f"<plan-widget{attributes}>{shown}</plan-widget>"

        return ELEMENT.sub(address, content)

    def on_post_page(self, output, page, config):
        """What the site says for all its plans stands on the script tag."""
        said = "".join(f' data-{name}="{html.escape(value)}"' for name, value in self.config.items() if value and name not in ("program", "store"))
        return re.sub(r'(<script\b)([^>]*/plan-widget\.js"|[^>]*"assets/plan-widget/plan-widget\.js")', rf"\1{said}\2", output)
