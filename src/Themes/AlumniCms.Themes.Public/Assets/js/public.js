// The one script of the public pages. Every page is complete without it.
import './share.js';
