export default { title: "Docs", base: "/docs/" };
