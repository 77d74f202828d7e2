//! The wheels that sites built by Python, or by a program that asks a Python one, install.

use super::archive::{self, WheelMetadata};
use super::{PackageFiles, VERSION, sources, within};
use crate::project::{self, Outcome};
use std::path::{Path, PathBuf};

/// A wheel of a site.
struct SiteWheel {
    /// Its folder in `packages/`.
    host: &'static str,
    /// Where beside its module, or in JupyterLab's folder, the widget's files lie.
    widget: &'static str,
    about: WheelMetadata<'static>,
}

/// The folder of a source that goes where JupyterLab looks for its extensions.
const LAB: &str = "labextension/";

const SITES: [SiteWheel; 4] = [
    SiteWheel {
        host: "mkdocs",
        widget: "mkdocs_plan_widget/widget",
        about: WheelMetadata {
            module: "mkdocs_plan_widget",
            summary: "Plans in the pages of a MkDocs site",
            requires: &["mkdocs>=1.6"],
            entry_points: "[mkdocs.plugins]\nplan-widget = mkdocs_plan_widget:PlanWidgetPlugin\n",
        },
    },
    SiteWheel {
        host: "sphinx",
        widget: "sphinx_plan_widget/static/plan-widget",
        about: WheelMetadata {
            module: "sphinx_plan_widget",
            summary: "Plans in the pages of a Sphinx site",
            requires: &["sphinx>=7"],
            entry_points: "",
        },
    },
    SiteWheel {
        host: "mdbook",
        widget: "mdbook_plan_widget/widget",
        about: WheelMetadata {
            module: "mdbook_plan_widget",
            summary: "Plans in the pages of an mdBook",
            requires: &[],
            entry_points: "[console_scripts]\nmdbook-plan-widget = mdbook_plan_widget:main\n",
        },
    },
    SiteWheel {
        host: "jupyterlab",
        widget: "labextension/static/widget",
        about: WheelMetadata {
            module: "jupyterlab_plan_widget",
            summary: "Plans in JupyterLab: files, and outputs of cells",
            requires: &[],
            entry_points: "",
        },
    },
];

/// Writes the wheels; each holds a copy of `packages/python/`, so that one is enough for its site.
pub fn wheels(folder: &Path, built: &PackageFiles) -> Outcome {
    SITES.iter().try_for_each(|site| site.write(folder, built).map(drop))
}

/// The plugin of MkDocs with a built widget, as a wheel in a folder; its path.
pub fn mkdocs(folder: &Path, built: &PackageFiles) -> Outcome<PathBuf> {
    SITES[0].write(folder, built)
}

impl SiteWheel {
    fn write(&self, folder: &Path, built: &PackageFiles) -> Outcome<PathBuf> {
        let module = self.about.module;
        let lab = format!("{module}-{VERSION}.data/data/share/jupyter/labextensions/plan-widget/");
        let mut files = sources(self.host)?;
        files.extend(within(module, &sources("python")?));
        files.extend(within(self.widget, built));
        for (path, _) in &mut files {
            if let Some(rest) = path.strip_prefix(LAB) {
                *path = format!("{lab}{rest}");
            }
        }
        let path = folder.join(format!("{module}-{VERSION}-py3-none-any.whl"));
        project::write(&path, &archive::wheel(&self.about, &files)?)?;
        Ok(path)
    }
}
