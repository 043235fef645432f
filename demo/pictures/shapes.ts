/** A shape is its signed distance: negative inside, in pixels; `box` bounds it as [left, top, right, bottom]. */
export interface Shape {
  readonly box: readonly [number, number, number, number];
  readonly distance: (x: number, y: number) => number;
}

// Math.hypot is ten times slower, and this is asked for every pixel.
const length = (x: number, y: number): number => Math.sqrt(x * x + y * y);

/** A rectangle with rounded corners; a radius of half its size makes a pill. */
export function rect(x: number, y: number, width: number, height: number, radius = 0): Shape {
  const [halfWidth, halfHeight] = [width / 2, height / 2];
  const [centreX, centreY] = [x + halfWidth, y + halfHeight];
  return {
    box: [x, y, x + width, y + height],
    distance: (px, py) => {
      const dx = Math.abs(px - centreX) - halfWidth + radius;
      const dy = Math.abs(py - centreY) - halfHeight + radius;
      if (dx > 0 && dy > 0) return length(dx, dy) - radius;
      return (dx > dy ? dx : dy) - radius;
    },
  };
}

export function circle(x: number, y: number, radius: number): Shape {
  return {
    box: [x - radius, y - radius, x + radius, y + radius],
    distance: (px, py) => length(px - x, py - y) - radius,
  };
}

/** A stroke with round ends. */
export function line(x1: number, y1: number, x2: number, y2: number, width: number): Shape {
  const half = width / 2;
  const [dx, dy] = [x2 - x1, y2 - y1];
  const squared = dx * dx + dy * dy || 1;
  return {
    box: [Math.min(x1, x2) - half, Math.min(y1, y2) - half, Math.max(x1, x2) + half, Math.max(y1, y2) + half],
    distance: (px, py) => {
      const along = Math.max(0, Math.min(1, ((px - x1) * dx + (py - y1) * dy) / squared));
      return length(px - x1 - dx * along, py - y1 - dy * along) - half;
    },
  };
}

/** A circular stroke; angles in degrees, clockwise from the right. */
export function arc(x: number, y: number, radius: number, width: number, from = 0, to = 360): Shape {
  const half = width / 2;
  const middle = ((from + to) / 2) * (Math.PI / 180);
  const spread = ((to - from) / 2) * (Math.PI / 180);
  const [cos, sin] = [Math.cos(middle), Math.sin(middle)];
  const [endX, endY] = [Math.cos(spread) * radius, Math.sin(spread) * radius];
  const reach = radius + half;
  return {
    box: [x - reach, y - reach, x + reach, y + reach],
    distance: (px, py) => {
      const along = (px - x) * cos + (py - y) * sin;
      const across = Math.abs((py - y) * cos - (px - x) * sin);
      if (spread >= Math.PI || Math.atan2(across, along) <= spread) {
        return Math.abs(length(along, across) - radius) - half;
      }
      return length(along - endX, across - endY) - half;
    },
  };
}

/** A closed polygon. */
export function polygon(...points: readonly (readonly [number, number])[]): Shape {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
    distance: (px, py) => {
      let nearest = Infinity;
      let inside = false;
      points.forEach(([x1, y1], i) => {
        const [x2, y2] = points[(i + 1) % points.length] as readonly [number, number];
        const [dx, dy] = [x2 - x1, y2 - y1];
        const along = Math.max(0, Math.min(1, ((px - x1) * dx + (py - y1) * dy) / (dx * dx + dy * dy)));
        nearest = Math.min(nearest, length(px - x1 - dx * along, py - y1 - dy * along));
        if (y1 > py !== y2 > py && px < x1 + ((py - y1) / dy) * dx) inside = !inside;
      });
      return inside ? -nearest : nearest;
    },
  };
}

/** Only the edge of a shape, `width` wide, inside it. */
export function outline(shape: Shape, width: number): Shape {
  return {
    box: shape.box,
    distance: (x, y) => Math.abs(shape.distance(x, y) + width / 2) - width / 2,
  };
}

/** A shape turned about a point by degrees. */
export function turned(shape: Shape, degrees: number, aboutX: number, aboutY: number): Shape {
  const angle = degrees * (Math.PI / 180);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [left, top, right, bottom] = shape.box;
  const corners = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ].map(([x = 0, y = 0]) => [
    aboutX + (x - aboutX) * cos - (y - aboutY) * sin,
    aboutY + (x - aboutX) * sin + (y - aboutY) * cos,
  ]);
  const xs = corners.map(([x = 0]) => x);
  const ys = corners.map(([, y = 0]) => y);
  return {
    box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
    distance: (x, y) =>
      shape.distance(
        aboutX + (x - aboutX) * cos + (y - aboutY) * sin,
        aboutY - (x - aboutX) * sin + (y - aboutY) * cos,
      ),
  };
}
