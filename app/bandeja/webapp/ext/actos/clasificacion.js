sap.ui.define(['escucha/bandeja/ext/actos/acto'], Acto => {
  'use strict'

  const { abrirActo, ahoraLocal, consultar, escrito, instanteDe, invocar } = Acto

  const entero = valor => (escrito(String(valor ?? '')) ? Number(valor) : undefined)

  /** The judge's term goes only with a regime whose term a judge fixes. */
  const delJuez = ({ judicial, unidad, cantidad, notificadaEn }) => {
    if (!judicial) return {}
    return unidad === 'horas'
      ? { horasJudiciales: entero(cantidad), notificadaEn: instanteDe(notificadaEn) }
      : { diasJudiciales: entero(cantidad) }
  }

  const clasificacionDe = d => ({ tipologia: d.tipologia, regimen: d.regimen, ...delJuez(d) })

  const valores = d => ({
    ...clasificacionDe(d),
    ...(d.judicial && { responsable: d.responsable || undefined, casoAnterior: d.casoAnterior || undefined }),
    ...(d.alarga && { aceptaAlargar: d.aceptaAlargar, motivo: d.motivo })
  })

  /** Amber where the person would wait longer or little is left, red where the new date has passed. */
  const gravedadDe = ({ alarga, diasRestantes }) => {
    if (diasRestantes !== null && diasRestantes < 0) return 'Error'
    return alarga || (diasRestantes !== null && diasRestantes <= 1) ? 'Warning' : 'Information'
  }

  const sinVista = { mensaje: '', gravedad: 'Information', alarga: false }

  return {
    /** Classifies, or classifies anew, with the dates it would give before it is done. */
    async clasificar(pagina) {
      const { caso, i18n } = pagina
      const anterior = caso.getProperty('tipologia_code') ?? ''
      const regimenes = async tipologia => (tipologia ? (await consultar(caso, 'regimenesAdmitidos', { tipologia })).value : [])
      const iniciales = await regimenes(anterior)
      const regimen = caso.getProperty('regimen_code') ?? ''
      let turno = 0

      const previsualizar = async dialogo => {
        const propio = ++turno
        const d = dialogo.getData()
        const vista = d.tipologia && d.regimen && (!d.judicial || entero(d.cantidad))
          ? await invocar(caso, 'previsualizarClasificacion', clasificacionDe(d)).catch(() => null)
          : null
        // An answer that comes late says nothing of what is chosen now
        if (propio !== turno) return
        for (const [campo, valor] of Object.entries(vista ? { mensaje: vista.mensaje, gravedad: gravedadDe(vista), alarga: vista.alarga } : sinVista)) {
          dialogo.setProperty(`/${campo}`, valor)
        }
        dialogo.firePropertyChange({})
      }

      const elegirRegimen = async dialogo => {
        const elegido = dialogo.getProperty('/regimenes').find(({ code }) => code === dialogo.getProperty('/regimen'))
        dialogo.setProperty('/judicial', Boolean(elegido?.judicial))
        await previsualizar(dialogo)
      }

      const controlador = dialogo => ({
        cambiarTipologia: async () => {
          const admitidos = await regimenes(dialogo().getProperty('/tipologia'))
          dialogo().setProperty('/regimenes', admitidos)
          dialogo().setProperty('/regimen', admitidos[0]?.code ?? '')
          await elegirRegimen(dialogo())
        },
        cambiar: () => elegirRegimen(dialogo())
      })

      return abrirActo(pagina, {
        accion: 'clasificar',
        textos: anterior ? 'reclasificar' : 'clasificar',
        fragmento: 'Clasificar',
        datos: {
          ayuda: anterior ? i18n.getText('reclasificarAyuda') : '',
          tipologia: anterior,
          regimenes: iniciales,
          regimen,
          judicial: Boolean(iniciales.find(({ code }) => code === regimen)?.judicial),
          unidad: 'horas', cantidad: '', notificadaEn: ahoraLocal(), responsable: caso.getProperty('responsable') ?? '', casoAnterior: '',
          ...sinVista,
          aceptaAlargar: false, motivo: ''
        },
        obligatorios: ['tipologia', 'regimen'],
        completo: d => (!d.judicial || Boolean(entero(d.cantidad))) && (!d.alarga || (d.aceptaAlargar && escrito(d.motivo))),
        nombres: { diasJudiciales: 'cantidad', horasJudiciales: 'cantidad', aceptaAlargar: 'general' },
        valores,
        controlador
      })
    }
  }
})
