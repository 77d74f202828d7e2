import { svelte } from "@sveltejs/vite-plugin-svelte";
import vue from "@vitejs/plugin-vue";

export default {
  base: "/docs/",
  plugins: [svelte(), vue()],
  build: { rollupOptions: { input: ["react.html", "vue.html", "svelte.html"] } },
};
