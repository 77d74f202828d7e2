// Text made small and back, by the browser's own streams.

// As much as a plan may be (64 MiB); what unpacks to more is no plan.
const MOST = 64 << 20;

/** @type {(bytes: string | Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) => Response} */
const through = (bytes, stream) => new Response(new Blob([bytes]).stream().pipeThrough(/** @type {ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>} */ (stream)));

/** @param {string} text @param {CompressionFormat} format */
export const packed = async (text, format) =>
  new Uint8Array(await through(text, new CompressionStream(format)).arrayBuffer());

/** @param {Uint8Array<ArrayBuffer>} bytes @param {CompressionFormat} format */
export const unpacked = async (bytes, format) => {
  const reader = /** @type {ReadableStream<Uint8Array>} */ (through(bytes, new DecompressionStream(format)).body).getReader();
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
