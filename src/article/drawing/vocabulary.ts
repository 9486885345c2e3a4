/**
 * What a drawing (SVG) may hold. Lists of what is allowed, not of what is bad: a browser that learns something new
 * tomorrow does not find it in a picture we published.
 */

const words = (text: string) => new Set(text.trim().split(/\s+/));

export const svgNamespace = "http://www.w3.org/2000/svg";
export const xlinkNamespace = "http://www.w3.org/1999/xlink";

/** Elements that are published. */
export const elements = words(`
	svg g defs symbol use title desc style
	path rect circle ellipse line polyline polygon text tspan textPath
	linearGradient radialGradient stop pattern clipPath mask marker
	filter feGaussianBlur feOffset feFlood feBlend feColorMatrix feComposite feMerge feMergeNode feDropShadow
	feComponentTransfer feFuncR feFuncG feFuncB feFuncA
`);

/** Elements that drawing programs write for themselves: they go with all they hold. */
export const leftOut = words("metadata");

/** Elements that run or load something; named apart for the message alone. */
export const programs = words(
	"script handler listener foreignObject iframe embed object",
);
export const motions = words(
	"animate animateColor animateMotion animateTransform set mpath discard",
);

/** Elements that may name another by `href`. */
export const referring = words(
	"use linearGradient radialGradient pattern textPath",
);

/** What CSS and attributes of the same name may set. */
export const properties = words(`
	alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-interpolation-filters direction
	display dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity font font-family font-size
	font-size-adjust font-stretch font-style font-variant font-weight image-rendering isolation letter-spacing marker
	marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order shape-rendering
	stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit
	stroke-opacity stroke-width text-anchor text-decoration text-rendering transform transform-origin unicode-bidi
	vector-effect visibility white-space word-spacing writing-mode
`);

/** Attributes that are published besides the properties; all others go. */
export const attributes = words(`
	id class style viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points dx dy rotate
	textLength lengthAdjust startOffset method spacing side
	gradientUnits gradientTransform spreadMethod offset
	patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits
	markerWidth markerHeight markerUnits refX refY orient
	filterUnits primitiveUnits in in2 result stdDeviation edgeMode mode type values operator k1 k2 k3 k4 tableValues
	slope intercept amplitude exponent
`);
