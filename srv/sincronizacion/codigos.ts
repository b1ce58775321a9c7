import cds from '@sap/cds'
import { codigosDeEntrada, codigosDeSalida, esExigido, type Conocidos } from '../c4c/codigos/conocidos'
import { guardarSalidas, type CodigoEscrito } from '../c4c/codigos/guardar'
import { entradaDe, exigirOtroCerrado, exigirPrescindible, exigirSalida, listaDe, valorDe } from '../c4c/codigos/revisar'
import { valorFiltrado } from '../atencion/consulta'
import { paginaCalculada } from '../casos/lista-calculada'
import { conRechazo, Rechazo } from '../casos/rechazo'

type Fila = Record<string, unknown>
interface Salida { lista_code: string; codigo: string; valor: string | null; modifiedAt: string; modifiedBy: string }
interface Entrada { lista_code: string; valor: string; codigo: string | null }

const NOMBRE_MAXIMO = 80

/** The codes of the tenant, as admin keeps them: what people write is tried before it is kept. */
export function registrarCodigos(servicio: cds.ApplicationService): void {
  registrarListas(servicio)
  registrarSalidas(servicio)
  registrarEntradas(servicio)
}

function registrarListas(servicio: cds.ApplicationService): void {
  const { Listas } = servicio.entities
  const leer = (code: string) => servicio.run(SELECT.one.from(Listas as never).where({ code } as never))
  const claveDe = (req: cds.Request) => (req.params[0] as unknown as { code: string }).code

  servicio.after('READ', 'Listas', async filas => {
    for (const fila of [filas].flat() as Fila[]) {
      if (!fila?.code) continue
      const escritos = await escrituraDe(String(fila.code))
      Object.assign(fila, { faltan: escritos.filter(e => e.exigido && !e.valor).length, escribe: escritos.length > 0 })
    }
  })

  servicio.on('READ', 'Escrituras', async req => {
    const lista = (req.params[0] as unknown as { code?: string } | undefined)?.code ?? valorFiltrado(req, 'lista')
    if (!lista) return req.reject(400, 'Pida los códigos de una lista: Listas(<código>)/escritura.')
    return paginaCalculada(req, await escrituraDe(lista), ['lista', 'codigo'])
  })

  servicio.on('significados', 'Listas', async req => {
    const conocidos = await codigosDeEntrada(claveDe(req))
    return [...conocidos].map(([codigo, nombre]) => ({ codigo, nombre }))
  })

  servicio.on('guardarSalidas', 'Listas', req => conRechazo(req, async () => {
    const lista = claveDe(req)
    const problemas = await guardarSalidas(lista, (req.data as { codigos: CodigoEscrito[] }).codigos)
    for (const { status, message, campo } of problemas) req.error({ status, message, target: campo } as never)
    return problemas.length ? undefined : leer(lista)
  }))
}

async function escrituraDe(lista: string) {
  const conocidos = await codigosDeSalida(lista)
  const salidas = await SELECT.from('escucha.SalidasC4C').columns('codigo', 'valor', 'modifiedAt', 'modifiedBy').where({ lista_code: lista }) as Salida[]
  const porCodigo = new Map(salidas.map(s => [s.codigo, s]))
  return [...conocidos].map(([codigo, nombre]) => {
    const { valor = null, modifiedAt = null, modifiedBy = null } = porCodigo.get(codigo) ?? {}
    const exigido = esExigido(lista, codigo)
    return { lista, codigo, nombre, valor, exigido, criticality: exigido && !valor ? 1 : 0, modifiedAt, modifiedBy }
  })
}

function registrarSalidas(servicio: cds.ApplicationService): void {
  servicio.before('CREATE', 'Salidas', req => conRechazo(req, async () => {
    const datos = req.data as Salida
    const lista = await listaDe(datos.lista_code)
    const nombre = await exigirSalida(lista, datos.codigo)
    datos.valor = valorDe(lista, datos.valor)
    const { lista_code, codigo } = datos
    if (await SELECT.one.from('escucha.SalidasC4C').columns('codigo').where({ lista_code, codigo })) throw new Rechazo(409, `«${nombre}» ya tiene un código de C4C; cámbielo.`, 'codigo')
  }))

  servicio.before('UPDATE', 'Salidas', req => conRechazo(req, async () => {
    const datos = req.data as Salida
    if (datos.valor === undefined || !await existe('escucha.SalidasC4C', { lista_code: datos.lista_code, codigo: datos.codigo })) return
    datos.valor = valorDe(await listaDe(datos.lista_code), datos.valor)
  }))

  servicio.before('DELETE', 'Salidas', req => conRechazo(req, async () => {
    const { lista_code, codigo } = req.data as Salida
    exigirPrescindible(lista_code, codigo, (await codigosDeSalida(lista_code)).get(codigo) ?? codigo)
  }))

  nombrar(servicio, 'Salidas', 'nombre', codigosDeSalida)
}

function registrarEntradas(servicio: cds.ApplicationService): void {
  servicio.before('CREATE', 'Entradas', req => conRechazo(req, async () => {
    const datos = req.data as Entrada & { nombre?: string | null }
    const lista = await listaDe(datos.lista_code)
    datos.valor = valorDe(lista, datos.valor)
    datos.codigo = await entradaDe(lista, datos.codigo)
    datos.nombre = nombreDe(datos.nombre)
    const { lista_code, valor } = datos
    if (await existe('escucha.EntradasC4C', { lista_code, valor })) throw new Rechazo(409, 'Ese código de C4C ya está en la lista; cámbielo.', 'valor')
  }))

  servicio.before('UPDATE', 'Entradas', req => conRechazo(req, async () => {
    const datos = req.data as Partial<Entrada> & { nombre?: string | null }
    const { lista_code, valor } = datos
    if (!await existe('escucha.EntradasC4C', { lista_code, valor })) return
    if (datos.codigo !== undefined) {
      datos.codigo = await entradaDe(await listaDe(lista_code), datos.codigo)
      if (datos.codigo !== 'CERRADO') await exigirOtroCerrado(lista_code!, valor!)
    }
    if (datos.nombre !== undefined) datos.nombre = nombreDe(datos.nombre)
  }))

  servicio.before('DELETE', 'Entradas', req => conRechazo(req, () => {
    const { lista_code, valor } = req.data as Entrada
    return exigirOtroCerrado(lista_code, valor)
  }))

  nombrar(servicio, 'Entradas', 'significado', codigosDeEntrada)
}

const existe = async (entidad: string, clave: Fila) => Boolean(await SELECT.one.from(entidad).columns('lista_code').where(clave as never))

/** Null where there is none: then what C4C itself calls it is shown. Throws Rechazo (400). */
function nombreDe(nombre: unknown): string | null {
  const limpio = typeof nombre === 'string' ? nombre.trim() : ''
  if (limpio.length > NOMBRE_MAXIMO) throw new Rechazo(400, `El nombre admite hasta ${NOMBRE_MAXIMO} caracteres.`, 'nombre')
  return limpio || null
}

/** Says the name of the code of Escucha in each row that is read. */
function nombrar(servicio: cds.ApplicationService, entidad: string, elemento: string, conocidosDe: (lista: string) => Promise<Conocidos>): void {
  servicio.before('READ', entidad, req => {
    const columnas = req.query.SELECT?.columns as { ref?: string[] }[] | undefined
    const pide = (nombre: string) => columnas?.some(c => c.ref?.length === 1 && c.ref[0] === nombre)
    if (pide(elemento)) for (const falta of ['lista_code', 'codigo'].filter(nombre => !pide(nombre))) columnas!.push({ ref: [falta] })
  })
  servicio.after('READ', entidad, async filas => {
    const deListas = new Map<string, Conocidos>()
    for (const fila of [filas].flat() as Fila[]) {
      if (typeof fila?.lista_code !== 'string' || fila.codigo === undefined) continue
      if (!deListas.has(fila.lista_code)) deListas.set(fila.lista_code, await conocidosDe(fila.lista_code))
      fila[elemento] = deListas.get(fila.lista_code)!.get(fila.codigo as string) ?? fila.codigo
    }
  })
}
