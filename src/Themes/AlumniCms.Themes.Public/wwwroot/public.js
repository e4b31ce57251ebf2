for(let t of navigator.share?document.querySelectorAll("button[data-share]"):[])t.hidden=!1,t.addEventListener("click",()=>navigator.share({title:document.title,url:location.href}).catch(()=>{}));
