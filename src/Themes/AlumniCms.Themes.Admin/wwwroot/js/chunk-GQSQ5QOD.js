var r=/^(?:__RequestVerificationToken|basis\.|find:|do$)/;function o(t){let s=new Set([...t.querySelectorAll("input[type=password]")].map(e=>e.name));return[...new FormData(t)].filter(([e,n])=>typeof n=="string"&&!r.test(e)&&!s.has(e)).map(([e,n])=>[e,n.replace(/\r\n?/g,`
`)])}var i=t=>JSON.stringify(o(t));export{o as a,i as b};
