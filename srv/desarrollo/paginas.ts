import { ESTILO } from './estilo'
import { USUARIOS } from './usuarios'
import type { UsuarioDePrueba } from './usuarios'

const MARKUP: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' }
const escape = (text: string) => text.replace(/[&<>"']/g, character => MARKUP[character] ?? character)

const pagina = (titulo: string, cuerpo: string) => `<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/launchpad/icono.svg">
<title>${titulo}</title>
<style>${ESTILO}</style>
</head>
<body>${cuerpo}</body>
</html>
`

const tarjeta = ({ usuario, nombre, tarea }: UsuarioDePrueba, destino?: string) => `<li><form method="post" action="/entrar">
${destino ? `<input type="hidden" name="destino" value="${escape(destino)}">` : ''}<button name="usuario" value="${escape(usuario)}"><strong>${escape(nombre)}</strong><code>${escape(usuario)}</code><span>${escape(tarea)}</span></button>
</form></li>`

const enlace = (url: string) => `<li><a href="${escape(url)}">${escape(url)}</a></li>`

/** `destino`: where the chosen user goes on to, instead of where she works. */
export const paginaEntrada = (servicios: string[], sandbox: string, destino?: string) => pagina('Escucha · Entrada de desarrollo', `
<header><div><h1>Escucha</h1><p>PQRS, resarcimientos y encuestas de la Caja de Compensación Familiar</p></div></header>
<main>
<h2>¿Con qué usuario quiere entrar?</h2>
<ul class="tarjetas">${USUARIOS.map(usuario => tarjeta(usuario, destino)).join('')}</ul>
<section>
<h2>Para quienes desarrollan</h2>
<ul class="enlaces">${[...servicios, sandbox].map(enlace).join('')}</ul>
</section>
</main>
<footer>Entrada de desarrollo con usuarios de prueba: acepta cualquier contraseña y no existe en producción.</footer>
`)

export const paginaPreparacion = () => pagina('Escucha · Preparando', `
<main class="aviso">
<h1>Un momento, por favor</h1>
<p>Se está preparando SAPUI5. Solo ocurre la primera vez y tarda cerca de un minuto.</p>
<div class="barra" aria-hidden="true"><span></span></div>
<p role="status" id="estado">Esta página entrará sola cuando todo esté listo.</p>
<p><a href="/">Volver a la entrada</a></p>
</main>
<script>
const esperar = async () => {
  const respuesta = await fetch('/launchpad/estado').catch(() => undefined)
  const { listo } = respuesta && respuesta.ok ? await respuesta.json() : {}
  if (listo) location.reload()
  else setTimeout(esperar, 2000)
}
setTimeout(esperar, 2000)
</script>
`)
