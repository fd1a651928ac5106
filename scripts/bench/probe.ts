/**
 * A script that watches a page from before its first line: frames that drew with WebGL (work to last pixel, in ms),
 * bytes of textures, and when an action can first be chosen. As text: it belongs to the page.
 */
export const PROBE = `(() => {
  const probe = (window.__probe = { frames: [], firstFrame: null, decided: null, textures: 0 });
  let gl = null;
  let drew = false;
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (type, ...more) {
    const context = getContext.call(this, type, ...more);
    if (context && /webgl/.test(type)) gl = context;
    return context;
  };
  const sizes = new Map();
  for (const kind of [window.WebGLRenderingContext, window.WebGL2RenderingContext]) {
    if (!kind) continue;
    const own = kind.prototype;
    for (const name of ['drawArrays', 'drawElements']) {
      const draw = own[name];
      own[name] = function (...all) {
        drew = true;
        return draw.apply(this, all);
      };
    }
    const texImage2D = own.texImage2D;
    own.texImage2D = function (...all) {
      const source = all.length <= 6 ? all[5] : { width: all[3], height: all[4] };
      const texture = this.getParameter(this.TEXTURE_BINDING_2D);
      const bytes = 4 * ((source && source.width) || 1) * ((source && source.height) || 1);
      probe.textures += bytes - (sizes.get(texture) || 0);
      sizes.set(texture, bytes);
      return texImage2D.apply(this, all);
    };
    const deleteTexture = own.deleteTexture;
    own.deleteTexture = function (texture) {
      probe.textures -= sizes.get(texture) || 0;
      sizes.delete(texture);
      return deleteTexture.call(this, texture);
    };
  }
  const pixel = new Uint8Array(4);
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    request((now) => {
      drew = false;
      const start = performance.now();
      callback(now);
      if (!drew || !gl || gl.isContextLost()) return;
      gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      const end = performance.now();
      probe.frames.push(end - start);
      if (probe.firstFrame === null) probe.firstFrame = end;
    });
  // The page's policy refuses scripts of strangers, so whoever wants to know when one can decide asks by "#decide".
  const look = () => {
    const first = document.querySelector('[data-screen="coldOpen"] [data-next]');
    if (first && first.getAttribute('aria-disabled') !== 'true') probe.decided = performance.now();
    else setTimeout(look, 4);
  };
  if (location.hash === '#decide') setTimeout(look, 4);
})();`;
