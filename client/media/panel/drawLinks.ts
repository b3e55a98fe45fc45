const namespace = 'http://www.w3.org/2000/svg';

/** Thin lines from one card to its partners, over the page and out of reach of pointer and screen reader. */
export function drawLinks(layer: SVGSVGElement, from: HTMLElement | null, partners: readonly HTMLElement[]): void {
  const frame = layer.getBoundingClientRect();
  const lines =
    from === null ? [] : partners.map((to) => line(from.getBoundingClientRect(), to.getBoundingClientRect(), frame));
  layer.replaceChildren(...lines);
}

/** From the edge of one card to the facing edge of the other, in a curve; between cards of one column along their left side. */
function line(a: DOMRect, b: DOMRect, frame: DOMRect): SVGPathElement {
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute(
    'd',
    a.right <= b.left ? across(a, b, frame) : b.right <= a.left ? across(b, a, frame) : along(a, b, frame),
  );
  return path;
}

function across(left: DOMRect, right: DOMRect, frame: DOMRect): string {
  const [x1, y1] = [left.right - frame.left, anchor(left) - frame.top];
  const [x2, y2] = [right.left - frame.left, anchor(right) - frame.top];
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}

function along(a: DOMRect, b: DOMRect, frame: DOMRect): string {
  const x = Math.min(a.left, b.left) - frame.left;
  const [y1, y2] = [anchor(a) - frame.top, anchor(b) - frame.top];
  return `M${x} ${y1}C${x - 14} ${y1} ${x - 14} ${y2} ${x} ${y2}`;
}

/** The height of a card's first line, where the eye begins. */
function anchor({ top, height }: DOMRect): number {
  return top + Math.min(20, height / 2);
}
