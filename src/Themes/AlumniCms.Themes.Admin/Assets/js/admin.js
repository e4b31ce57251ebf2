// The script of every page of the back office. Every page is complete without it.
import './scheme.js';
import { enhance } from './lib/parts.js';
import './bulk.js';
import './confirm.js';
import './unsaved.js';
import './local-time.js';
import './menu.js';
import './live.js';

document.documentElement.classList.add('has-script');
enhance(document);
