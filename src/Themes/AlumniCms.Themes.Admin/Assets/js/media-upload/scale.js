// Pictures of phones are made smaller before they travel.

const types = ['image/jpeg', 'image/png', 'image/webp'];

/** The size of a picture of w × h whose longer side is at most `limit`. */
export function fit(width, height, limit) {
  const factor = Math.min(1, limit / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) };
}

/** The same file, or a smaller picture that takes its place: at most `limit` pixels on the longer side. */
export async function scale(file, limit) {
  if (!limit || !types.includes(file.type) || typeof createImageBitmap !== 'function') return file;
  let bitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const size = fit(bitmap.width, bitmap.height, limit);
    if (size.width === bitmap.width) return file;
    const canvas = Object.assign(document.createElement('canvas'), size);
    const context = canvas.getContext('2d');
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, size.width, size.height);
    const type = file.type === 'image/jpeg' || !hasTransparency(context, size) ? 'image/jpeg' : file.type;
    const blob = await new Promise(done => canvas.toBlob(done, type, 0.85));
    return blob && blob.size < file.size ? new File([blob], rename(file.name, blob.type), { type: blob.type, lastModified: file.lastModified }) : file;
  } catch {
    // What a browser cannot read, the server judges.
    return file;
  } finally {
    bitmap?.close();
  }
}

/** A file's name with the ending of its new type. */
export function rename(name, type) {
  const ending = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' }[type];
  const has = type === 'image/jpeg' ? /\.jpe?g$/i : new RegExp(`\\.${ending}$`, 'i');
  return has.test(name) ? name : `${name.replace(/\.\w{1,5}$/, '')}.${ending}`;
}

function hasTransparency(context, { width, height }) {
  // By strips, since all pixels of a large picture at once are tens of megabytes.
  for (let y = 0; y < height; y += 64) {
    const { data } = context.getImageData(0, y, width, Math.min(64, height - y));
    for (let i = 3; i < data.length; i += 4) if (data[i] < 250) return true;
  }
  return false;
}
