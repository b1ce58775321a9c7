/** Look of the development pages, after SAP's Horizon theme, without loading SAPUI5. */
export const ESTILO = `
*{box-sizing:border-box}
body{margin:0;background:#f5f6f7;color:#1d2d3e;font:16px/1.5 "72",Arial,Helvetica,sans-serif}
a{color:#0064d9}
header{background:#fff;box-shadow:0 1px 4px #22354826;padding:1.5rem 0}
header div,main,footer{max-width:74rem;margin:0 auto}
header div{padding:0 1rem}
h1{margin:0;font-size:2rem;line-height:1.2}
header p{margin:.25rem 0 0;color:#556b82}
main{padding:1.5rem 1rem}
h2{margin:0 0 1rem;font-size:1.25rem}
.tarjetas{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr));gap:1rem;margin:0;padding:0;list-style:none}
.tarjetas form,.tarjetas button{height:100%;width:100%}
.tarjetas button{display:flex;flex-direction:column;gap:.25rem;padding:1rem;text-align:left;font:inherit;color:inherit;background:#fff;border:1px solid transparent;border-radius:1rem;box-shadow:0 0 2px #22354833,0 2px 4px #22354833;cursor:pointer}
.tarjetas button:hover{background:#eaecee}
:focus-visible{outline:2px solid #0032a5;outline-offset:2px}
.tarjetas strong{font-size:1.125rem}
.tarjetas code{color:#556b82;font-size:.875rem}
section{margin-top:2rem}
.enlaces{columns:18rem;padding-left:1.25rem;margin:0}
.enlaces li{overflow-wrap:anywhere;margin-bottom:.25rem}
footer{padding:0 1rem 2rem;color:#556b82;font-size:.875rem}
.aviso{max-width:34rem;margin:15vh auto 0;padding:2rem;background:#fff;border-radius:1rem;box-shadow:0 0 2px #22354833,0 2px 4px #22354833;text-align:center}
.barra{height:.25rem;margin:1.5rem 0;border-radius:.25rem;background:#d5dadd;overflow:hidden}
.barra span{display:block;height:100%;width:30%;border-radius:.25rem;background:#0064d9;animation:avance 1.6s ease-in-out infinite alternate}
@keyframes avance{from{margin-left:0}to{margin-left:70%}}
@media (prefers-reduced-motion:reduce){.barra span{animation:none;width:100%}}
`
