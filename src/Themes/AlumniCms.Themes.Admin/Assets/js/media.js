// What the pages of the media library need, in one file on the wire.
export { enhance as focalPoint } from './focal-point.js';
export { enhance as mediaUpload } from './media-upload.js';
