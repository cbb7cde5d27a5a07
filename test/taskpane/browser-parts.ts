/** The parts of a browser that the pane's library asks for while it is being loaded and jsdom lacks: imported first. */
import { TextDecoder, TextEncoder } from 'node:util';

class Idle {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
Object.assign(globalThis, { TextDecoder, TextEncoder, ResizeObserver: Idle, IntersectionObserver: Idle });
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
Element.prototype.scrollIntoView = () => {};
// A window that nobody looks at has no focus, and the pane would not move one.
document.hasFocus = () => true;
