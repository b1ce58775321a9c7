sap.ui.define(['sap/m/MessageBox', 'escucha/bandeja/ext/actos/acto'], (MessageBox, Acto) => {
  'use strict'

  const { abrirActo, ahoraLocal, consultar, conAviso, instanteDe, invocar, preguntar } = Acto

  /** Noon, so that no zone turns the date into its neighbour. */
  const diaDe = fecha => new Date(`${fecha}T12:00:00`)
  const UN_DIA = 86_400_000
  const legible = fecha => fecha.split('-').reverse().join('/')

  return {
    /** Proposes the last date that the law allows; says at once where it allows none. */
    async prorrogar(pagina) {
      const { vence, tope, motivo } = await consultar(pagina.caso, 'prorrogaPosible')
      if (!tope) return MessageBox.information(motivo, { title: pagina.i18n.getText('prorrogarTitulo') })
      return abrirActo(pagina, {
        accion: 'prorrogar', fragmento: 'Prorrogar',
        datos: {
          ...conAviso(),
          ayuda: pagina.i18n.getText('prorrogarAyuda', [legible(vence), legible(tope)]),
          nuevaFecha: tope, desde: new Date(diaDe(vence).getTime() + UN_DIA), hasta: diaDe(tope), motivo: ''
        },
        obligatorios: ['nuevaFecha', 'motivo'],
        valores: ({ nuevaFecha, motivo: razon }) => ({ nuevaFecha, motivo: razon })
      })
    },

    solicitarCompletar: pagina => abrirActo(pagina, {
      accion: 'solicitarCompletar', fragmento: 'Motivo',
      datos: { ...conAviso(), ayuda: pagina.i18n.getText('solicitarCompletarAyuda'), etiqueta: pagina.i18n.getText('solicitarCompletarCampo'), texto: '', maximo: 1500 },
      obligatorios: ['texto'],
      nombres: { requerimiento: 'texto' },
      valores: ({ texto }) => ({ requerimiento: texto })
    }),

    ampliarCompletar: pagina => abrirActo(pagina, {
      accion: 'ampliarCompletar', fragmento: 'Ampliar',
      datos: { ...conAviso(), ayuda: pagina.i18n.getText('ampliarCompletarAyuda', [legible(pagina.caso.getProperty('limiteCompletar'))]), motivo: '', pedidaEn: ahoraLocal() },
      obligatorios: ['motivo', 'pedidaEn'],
      valores: ({ motivo, pedidaEn }) => ({ motivo, pedidaEn: instanteDe(pedidaEn) })
    }),

    registrarComplemento: pagina => abrirActo(pagina, {
      accion: 'registrarComplemento', fragmento: 'Complemento',
      datos: { ayuda: pagina.i18n.getText('registrarComplementoAyuda'), resumen: '', recibidoEn: ahoraLocal() },
      obligatorios: ['resumen', 'recibidoEn'],
      valores: ({ resumen, recibidoEn }) => ({ resumen, recibidoEn: instanteDe(recibidoEn) })
    }),

    async incluirLeyenda({ extension, caso, i18n }) {
      const titulo = i18n.getText('incluirLeyenda')
      if (!await preguntar(i18n.getText('incluirLeyendaConfirmar'), titulo, titulo, i18n.getText('cancelar'))) return
      await invocar(caso, 'incluirLeyenda', {})
      extension.refresh()
    }
  }
})
