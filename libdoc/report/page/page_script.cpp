// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/page/page_script.h"

namespace vbpl {

std::string_view page_style() {
  return R"css(
:root{color-scheme:light dark;--line:#767676;--soft:#f2f2f2;--link:#0645ad;--add:#e6f4ea;--cut:#fce8e6}
@media(prefers-color-scheme:dark){:root{--line:#8a8a8a;--soft:#2a2a2a;--link:#9cc3ff;--add:#1e3a26;--cut:#472020}}
body{font:1rem/1.5 "Noto Sans","Liberation Sans",Arial,sans-serif;margin:0 auto;max-width:80rem;overflow-wrap:anywhere;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem}h3{font-size:1rem;margin:.2rem 0}
a{color:var(--link)}.skip{position:absolute;left:-99rem}.skip:focus{left:1rem}
table{border-collapse:collapse;max-width:100%}caption{text-align:left;font-weight:bold}
th,td{border:1px solid var(--line);padding:.2rem .5rem;text-align:left;vertical-align:top;overflow-wrap:break-word}
td.n{text-align:right}td.why{min-width:min(14rem,24vw)}td.what{min-width:min(24rem,44vw)}
.scroll{overflow-x:auto}[hidden]{display:none!important}form div{min-width:0;max-width:100%}
form{display:flex;flex-wrap:wrap;gap:.6rem;align-items:end;position:sticky;top:0;background:Canvas;padding:.6rem 0;border-bottom:1px solid var(--line)}
label{display:block}input,select,button{font:inherit;padding:.2rem .4rem;max-width:100%}
.f{border:1px solid var(--line);border-left-width:6px;margin:1rem 0;padding:.6rem 1rem;break-inside:avoid;content-visibility:auto;contain-intrinsic-size:auto 18rem}
.f.error{border-left-width:12px}.f.notice{border-left-width:2px}
.tags{margin:0}.tags span{max-width:100%;border:1px solid var(--line);border-radius:.3rem;padding:0 .4rem;margin:0 .3rem .2rem 0;display:inline-block}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:.8rem;margin:.6rem 0}
.sides>div{background:var(--soft);padding:.5rem .8rem;min-width:0}
.sides h4,.sides p{margin:.2rem 0}
blockquote{margin:.3rem 0;padding-left:.6rem;border-left:2px solid var(--line);white-space:pre-line;overflow-wrap:anywhere}
ins{background:var(--add);text-decoration:underline}del{background:var(--cut);text-decoration:line-through}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .8rem;margin:.3rem 0}dt{font-weight:bold}dd{margin:0;overflow-wrap:anywhere}
@media(max-width:45rem){.sides{grid-template-columns:1fr}form{position:static}dl{grid-template-columns:1fr}}
@media print{.f{content-visibility:visible}form,.skip,.pager{display:none!important}body{max-width:none;color:#000;background:#fff}.f[hidden]{display:none}thead{display:table-header-group}a{color:inherit}}
)css";
}

std::string_view page_script() {
  return R"js(
(function(){
"use strict";
function fold(s){return s.normalize("NFD").replace(/[\u0300-\u036f]/g,"").replace(/[đĐ]/g,"d").toLowerCase();}
function by(id){return document.getElementById(id);}
var form=by("filters"),text=by("q"),check=by("check"),severity=by("severity"),shown=by("shown"),box=by("findings");
var data=by("data"),page=0,size=25,hits=[],folded=[],items=[];
form.hidden=false;
function make(name,words,parent){var e=document.createElement(name);if(words)e.textContent=words;parent.appendChild(e);return e;}
function passage(side,title,parent){
  var d=make("div","",parent);make("h4",title,d);make("p",side[0],d);
  var q=make("blockquote","",d);
  side[2].forEach(function(piece){
    if(piece[1]===0)q.appendChild(document.createTextNode(piece[0]));
    else make(piece[1]===1?"ins":"del",piece[0],q);});
  make("p",side[1],d);}
function draw(f){
  var a=document.createElement("article");a.className="f "+f.severity;a.id=f.anchor;
  make("h3",f.message,a);
  var t=make("p","",a);t.className="tags";f.tags.forEach(function(w){make("span",w,t);});
  var s=make("div","",a);s.className="sides";
  passage(f.ours,data.dataset.ours,s);if(f.theirs)passage(f.theirs,data.dataset.theirs,s);
  var d=make("dl","",a);f.facts.forEach(function(p){make("dt",p[0],d);make("dd",p[1],d);});
  return a;}
function say(n){shown.textContent=shown.dataset.words.replace("{n}",n).replace("{all}",items.length);}
function matches(i,q,c,s){return (!c||items[i].check===c)&&(!s||items[i].severity===s)&&(!q||folded[i].indexOf(q)>=0);}
function turn(){
  var list=document.createDocumentFragment();
  hits.slice(page*size,page*size+size).forEach(function(i){list.appendChild(draw(items[i]));});
  box.replaceChildren(list);
  by("page").textContent=(hits.length?page+1:0)+"/"+Math.ceil(hits.length/size);
  by("back").disabled=page===0;by("next").disabled=(page+1)*size>=hits.length;}
function apply(){
  var q=fold(text.value.trim()),c=check.value,s=severity.value;hits=[];
  for(var i=0;i<items.length;i++)if(matches(i,q,c,s))hits.push(i);
  if(data){page=0;turn();}
  else{var keep=new Set(hits);items.forEach(function(f,i){f.node.hidden=!keep.has(i);});}
  say(hits.length);}
if(data){
  items=JSON.parse(data.textContent);
  folded=items.map(function(f){return fold([f.message,f.ours[0],f.theirs?f.theirs[0]:"",f.tags.join(" "),f.anchor].join(" "));});
  by("pager").hidden=false;
  by("back").onclick=function(){page--;turn();};by("next").onclick=function(){page++;turn();};
}else{
  items=Array.prototype.map.call(box.children,function(n){return {node:n,check:n.dataset.check,severity:n.dataset.severity};});
  folded=items.map(function(f){return fold(f.node.textContent);});
}
var wait=0;
form.addEventListener("submit",function(e){e.preventDefault();apply();});
text.addEventListener("input",function(){clearTimeout(wait);wait=setTimeout(apply,60);});
check.addEventListener("change",apply);severity.addEventListener("change",apply);
form.addEventListener("reset",function(){setTimeout(apply,0);});
apply();
})();
)js";
}

}  // namespace vbpl
