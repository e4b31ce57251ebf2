import"./chunk-Z42QL3AP.js";var e=()=>{};export{e as enhance};
