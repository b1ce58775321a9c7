import { Rechazo } from '../../casos/rechazo'
import { codigosDeEntrada, codigosDeSalida, esExigido } from './conocidos'

interface Lista { code: string; name: string; largo: number }

/** Throws Rechazo (400). */
export async function listaDe(code: unknown): Promise<Lista> {
  const lista = typeof code === 'string' ? await SELECT.one.from('escucha.ListasC4C').columns('code', 'name', 'largo').where({ code }) as Lista | undefined : undefined
  if (!lista) throw new Rechazo(400, 'Elija una lista de códigos de C4C.', 'lista_code')
  return lista
}

/** A code as C4C has it, in the width of its list. Throws Rechazo (400). */
export function valorDe({ largo }: Pick<Lista, 'largo'>, valor: unknown, campo = 'valor'): string {
  const limpio = typeof valor === 'string' ? valor.trim() : ''
  if (!limpio) throw new Rechazo(400, 'Escriba el código de C4C.', campo)
  if (/[\s\p{C}]/u.test(limpio)) throw new Rechazo(400, 'Escriba el código de C4C y no su nombre: un código no lleva espacios.', campo)
  if (limpio.length > largo) throw new Rechazo(400, `En esta lista C4C admite códigos de hasta ${largo} ${largo === 1 ? 'carácter' : 'caracteres'}.`, campo)
  return limpio
}

/** The name of a code of Escucha in what is written for a list. Throws Rechazo (400). */
export async function exigirSalida({ code, name }: Lista, codigo: unknown, campo = 'codigo'): Promise<string> {
  const conocidos = await codigosDeSalida(code)
  const nombre = typeof codigo === 'string' ? conocidos.get(codigo) : undefined
  if (nombre === undefined) throw new Rechazo(400, conocidos.size ? `Elija un código de Escucha de la lista «${name}».` : `Escucha no escribe nada de la lista «${name}».`, campo)
  return nombre
}

/** What a code of C4C is read as: a code of Escucha, or null where it is only a name. Throws Rechazo (400). */
export async function entradaDe({ code, name }: Lista, codigo: unknown): Promise<string | null> {
  if (codigo === null || codigo === undefined || codigo === '') return null
  const conocidos = await codigosDeEntrada(code)
  if (typeof codigo === 'string' && conocidos.has(codigo)) return codigo
  throw new Rechazo(400, conocidos.size ? `Elija un código de Escucha de la lista «${name}», o ninguno.` : `De la lista «${name}» Escucha solo lee el nombre.`, 'codigo')
}

/** What a code of Escucha is written as may go unless something stops without it. Throws Rechazo (409). */
export function exigirPrescindible(lista: string, codigo: string, nombre: string, campo = 'codigo'): void {
  if (esExigido(lista, codigo)) throw new Rechazo(409, `«${nombre}» no puede quedar sin código: sin él no se escribe en C4C. Cámbielo en lugar de quitarlo.`, campo)
}

/** One code of C4C at least is read as closed: by it Escucha knows the tickets that are never opened again. Throws Rechazo (409). */
export async function exigirOtroCerrado(lista: string, valor: string): Promise<void> {
  if (lista !== 'ESTADO') return
  const cerrados = await SELECT.from('escucha.EntradasC4C').columns('valor').where({ lista_code: lista, codigo: 'CERRADO' }) as { valor: string }[]
  if (cerrados.length && cerrados.every(c => c.valor === valor)) {
    throw new Rechazo(409, 'Deje al menos un estado de C4C que se lea como cerrado: por él se sabe qué tickets ya no se abren.', 'codigo')
  }
}
