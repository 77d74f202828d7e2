// Text made small and back, by the browser's own streams.

// As much as a plan may be (64 MiB); what unpacks to more is no plan.
const MOST = 64 << 20;

const through = (bytes, stream) => new Response(new Blob([bytes]).stream().pipeThrough(stream));

export const packed = async (text, format) =>
  new Uint8Array(await through(text, new CompressionStream(format)).arrayBuffer());

export const unpacked = async (bytes, format) => {
  const reader = through(bytes, new DecompressionStream(format)).body.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    if ((size += value.length) > MOST) {
      reader.cancel();
      throw new RangeError("more than 64 MiB");
    }
    text += decoder.decode(value, { stream: true });
  }
};
