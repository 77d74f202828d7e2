// What JupyterLab loads: the renderer of plans, as a module of its federation. It shares one package with JupyterLab, that of widgets, and needs no bundler.

(() => {
  const MIME = "application/vnd.plan-widget+json";
  const WIDGET = new URL("widget/plan-widget.js", document.currentScript.src).href;

  /** Shows one plan: of a file it may be edited, and its Save is the file's; in a notebook it is looked at. */
  const rendererOf = Widget => class extends Widget {
    constructor() {
      super();
      this.addClass("jp-RenderedPlan");
      // Keys that are typed into a plan are no commands of the notebook around it.
      this.node.dataset.lmSuppressShortcuts = "true";
      this.node.style.overflow = "auto";
    }

    // The document of a file; nothing in a notebook's output.
    get file() {
      return this.parent?.mimeType == MIME ? this.parent.parent?.context : undefined;
    }

    async renderModel(model) {
      this.model = model;
      const data = model.data[MIME];
      const text = typeof data == "string" ? data : JSON.stringify(data);
      await import(WIDGET);
      const first = !this.element;
      if (!first && text == this.known) return;
      this.known = text;
      const element = this.element ??= this.make(model.metadata?.[MIME] ?? {});
      if (text.trim()) first ? element.value = text : await element.load(text);
      if (first) this.node.append(element);
    }

    make(metadata) {
      const element = document.createElement("plan-widget");
      element.setAttribute("store", "none");
      for (const name of ["view", "views", "height"]) if (metadata[name]) element.setAttribute(name, metadata[name]);
      const { file } = this;
      if (!file) {
        element.setAttribute("mode", "view");
        return element;
      }
      element.id = `plan-${file.path}`; // drafts are told apart by it
      element.style.height = "100%";
      element.addEventListener("plan-change", () => {
        this.known = element.value;
        this.model.setData({ data: { [MIME]: this.known } });
      });
      // A save by the one is a save by the other.
      let saving = false;
      element.addEventListener("plan-save", () => saving || file.save());
      file.saveState.connect(this.settle = async (_, state) => {
        if (state != "completed" || !element.dirty) return;
        saving = true;
        await element.save().catch(() => {});
        saving = false;
      });
      return element;
    }

    dispose() {
      if (this.settle) this.file?.saveState.disconnect(this.settle);
      super.dispose();
    }
  };

  const extensionOf = Widget => {
    const Renderer = rendererOf(Widget);
    return {
      id: "plan-widget:renderer",
      rendererFactory: { safe: true, mimeTypes: [MIME], createRenderer: options => new Renderer(options) },
      rank: 0,
      dataType: "string",
      fileTypes: [{ name: "plan", displayName: "Plan", mimeTypes: [MIME], extensions: [".plan.json"], fileFormat: "text" }],
      documentWidgetFactoryOptions: { name: "Plan", primaryFileType: "plan", fileTypes: ["plan", "json"], defaultFor: ["plan"] },
    };
  };

  let widgets;
  (window._JUPYTERLAB ??= {})["plan-widget"] = {
    async init(shared) {
      const [version] = Object.values(shared["@lumino/widgets"]);
      widgets = (await version.get())();
    },
    get: async () => () => ({ __esModule: true, default: extensionOf(widgets.Widget) }),
  };
})();
