// The block in WordPress's editor: the widget itself, whose changes are the block's.

(({ blocks, blockEditor, components, data, element }) => {
  const { createElement: make, useEffect, useRef } = element;
  const START = '{"format":"plan-widget","version":1,"items":[]}';
  const VIEWS = [["", "Scores"], ["board", "Board"], ["timeline", "Timeline"], ["matrix", "Matrix"], ["insights", "Insights"]];
  const MODULE = "plan-widget/plan";

  const all = list => list.flatMap(block => [block, ...all(block.innerBlocks)]);
  // A copied block is another plan.
  const isTaken = (clientId, id) => all(data.select("core/block-editor").getBlocks())
    .some(block => block.name == MODULE && block.clientId != clientId && block.attributes.id == id);

  const edit = ({ attributes: { plan, id, view, height }, clientId, setAttributes }) => {
    const widget = useRef(), known = useRef();
    useEffect(() => {
      if (!id || isTaken(clientId, id)) setAttributes({ id: Math.random().toString(36).slice(2, 10) });
    }, []);
    useEffect(() => {
      const node = widget.current;
      const changed = () => setAttributes({ plan: known.current = node.value.trim() });
      // Its own Save is the post's, and the post's is its own.
      let saving = false, settling = false;
      const saved = () => {
        if (settling) return;
        changed();
        data.dispatch("core/editor").savePost();
      };
      const stop = data.subscribe(() => {
        const { isSavingPost, isAutosavingPost, didPostSaveRequestSucceed } = data.select("core/editor");
        const was = saving;
        saving = isSavingPost() && !isAutosavingPost();
        if (!was || saving || !didPostSaveRequestSucceed() || !node.dirty) return;
        settling = true;
        node.save().catch(() => {}).then(() => settling = false);
      });
      node.addEventListener("plan-change", changed);
      node.addEventListener("plan-save", saved);
      return () => {
        stop();
        node.removeEventListener("plan-change", changed);
        node.removeEventListener("plan-save", saved);
      };
    }, []);
    // What the editor itself has changed, as by its undo.
    useEffect(() => {
      if (known.current === plan) return;
      known.current = plan;
      widget.current.value = plan || START;
    }, [plan]);
    return make("div", blockEditor.useBlockProps(),
      make(blockEditor.InspectorControls, null,
        make(components.PanelBody, { title: "Plan" },
          make(components.SelectControl, { label: "Shown first", value: view, options: VIEWS.map(([value, label]) => ({ value, label })), onChange: value => setAttributes({ view: value }) }),
          make(components.TextControl, { label: "Height", help: "As in CSS, such as 400px; empty: as tall as the plan", value: height, onChange: value => setAttributes({ height: value }) }))),
      make("plan-widget", { ref: widget, store: "none", view: view || undefined, height: height || undefined }));
  };

  blocks.registerBlockType(MODULE, {
    edit,
    save: ({ attributes: { plan } }) => make("pre", blockEditor.useBlockProps.save(), plan || START),
  });
})(window.wp);
