import { paraBuscar } from '../casos/busqueda'

/** Words that say nothing of what is asked: of the language, and those that any petition bears. */
const VACIAS = new Set(`
a al algo algun alguna algunas alguno algunos ante antes aqui asi aun aunque bajo bien cada casi como con contra cual cuales cuando cuanto de del desde
donde dos durante e el ella ellas ello ellos en entre era eran es esa esas ese eso esos esta estaba estaban estamos estan estar estas este esto estos
estoy fue fueron ha habia habian hace hacer hacia haber han has hasta hay he la las le les lo los luego mas me mi mientras mis misma mismo mucha muchas
mucho muchos muy nada ni ningun ninguna ninguno no nos nosotros nuestra nuestras nuestro nuestros o otra otras otro otros para pero poco por porque
pues que quien quienes se sea segun ser si sido siempre sin sino sobre solo son soy su sus tal tambien tan tanto te tenemos tener tengo tenia tiene
tienen toda todas todavia todo todos tras tu tus u un una unas uno unos usted ustedes va van vez y ya yo
agradezco amable amablemente atenta atentamente atento ayuda buen buena buenas buenos cordial cordialmente dia dias doctor favor gracias hola noches
parte pide piden pido peticion peticiones pqrs presente quiero quisiera respetuosa respetuosamente respuesta saludo saludos senor senora senores
solicita solicitamos solicitar solicito solicitud tardes
`.trim().split(/\s+/))

/** Most words are as they are looked for: nothing to take off. */
const SIN_TILDES = /^[a-z0-9]+$/

/** One word of a text: as it was written, and the stem by which it is compared. */
interface Palabra { escrita: string; raiz: string }

/**
 * The words of a text that tell one petition from another: without stop words, bare numbers (which may
 * be documents) or single letters. Pure.
 */
export function palabrasDe(texto: string): Palabra[] {
  const escritas = texto.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return escritas
    .map(escrita => ({ escrita, normal: SIN_TILDES.test(escrita) ? escrita : paraBuscar(escrita) }))
    .filter(({ normal }) => normal.length > 1 && /\p{L}/u.test(normal) && !VACIAS.has(normal))
    .map(({ escrita, normal }) => ({ escrita, raiz: raizDe(normal) }))
}

/**
 * Number and gender off, as J. Savoy's light stemmer for Spanish does (UniNE, «Light Stemming Approaches for the
 * French, Portuguese, German and Hungarian Languages», 2006): `cursos` and `curso` are one word.
 */
export function raizDe(palabra: string): string {
  if (palabra.length < 5) return palabra
  if (palabra.endsWith('ces')) return `${palabra.slice(0, -3)}z`
  if (/[oae]s$/.test(palabra)) return palabra.slice(0, -2)
  return /[oae]$/.test(palabra) ? palabra.slice(0, -1) : palabra
}
