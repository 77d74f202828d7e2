module.exports = {
  title: "Docs",
  url: "https://docs.example",
  baseUrl: "/docs/",
  presets: [["classic", { docs: { routeBasePath: "/" }, blog: false }]],
};
