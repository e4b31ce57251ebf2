// The one script of the public pages. Every page is complete without it.
import './country-filter.js';
import './filters.js';
import './local-time.js';
import './share.js';
import './suggestions.js';

document.documentElement.classList.add('has-script');
