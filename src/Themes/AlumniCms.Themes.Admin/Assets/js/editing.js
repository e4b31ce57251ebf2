// What every editor page needs, in one file on the wire.
export { enhance as autosave } from './autosave.js';
export { enhance as checks } from './checks.js';
export { enhance as formSteps } from './form-steps.js';
export { enhance as picker } from './picker.js';
export { enhance as remarks } from './remarks.js';
export { enhance as reorder } from './reorder.js';
