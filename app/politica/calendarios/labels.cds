using { PoliticaService } from '../../../srv/calendario/servicio';
using { escucha } from '../../../db/cambio-calendario';

annotate escucha.CierresCalendario with @title: '{i18n>Cierre}' {
  calendario @UI.Hidden;
  fecha      @title: '{i18n>FechaCalendario}';
  nombre     @title: '{i18n>NombreDia}';
  acto       @title: '{i18n>ActoCitado}';
};

annotate escucha.SituacionesCambio with { code @title: '{i18n>SituacionCambio}' @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.TiposLineaCambio  with { code @title: '{i18n>TipoLinea}' @Common: { Text: name, TextArrangement: #TextOnly } };

annotate escucha.CambiosCalendario with @title: '{i18n>CambioCalendario}' {
  ID           @UI.Hidden;
  serie        @UI.Hidden;
  createdAt    @title: '{i18n>PreparadoEn}';
  createdBy    @title: '{i18n>PreparadoPor}';
  modifiedAt   @UI.Hidden;
  modifiedBy   @UI.Hidden;
  nombre       @title: '{i18n>QueCambia}';
  base         @title: '{i18n>CalendarioBase}';
  nueva        @title: '{i18n>VersionNueva}';
  situacion    @title: '{i18n>SituacionCambio}' @Common: { Text: situacion.name, TextArrangement: #TextOnly };
  vigenteDesde @title: '{i18n>RigeRecibosDesde}';
  revisadoEn   @title: '{i18n>RevisadoEn}';
  revisadoPor  @title: '{i18n>RevisadoPor}';
  revisionAnulada @title: '{i18n>RevisionAnulada}';
  progreso     @title: '{i18n>Progreso}';
  aplicadoPor  @title: '{i18n>AplicadoPor}';
  iniciadoEn   @title: '{i18n>IniciadoEn}';
  aplicadoEn   @title: '{i18n>AplicadoEn}';
};
annotate escucha.Recuento with {
  casos          @title: '{i18n>CasosQueAlcanza}';
  conCambio      @title: '{i18n>CasosConCambio}';
  legalDespues   @title: '{i18n>LegalDespues}';
  legalAntes     @title: '{i18n>LegalAntes}';
  internaDespues @title: '{i18n>InternaDespues}';
  internaAntes   @title: '{i18n>InternaAntes}';
  sinContar      @title: '{i18n>SinContar}';
};

annotate escucha.LineasCambioCalendario with @title: '{i18n>FechaCalendario}' {
  cambio @UI.Hidden;
  fecha  @title: '{i18n>FechaCalendario}';
  tipo   @title: '{i18n>TipoLinea}' @Common: { Text: tipo.name, TextArrangement: #TextOnly };
  nombre @title: '{i18n>NombreDia}';
  norma  @title: '{i18n>NormaOActo}';
  pasada @title: '{i18n>Pasada}';
};

annotate escucha.AfectadosCalendario with @title: '{i18n>CasoAfectado}' {
  cambio            @UI.Hidden;
  radicado          @title: '{i18n>RadicadoCaso}';
  estado            @title: '{i18n>EstadoCaso}'    @Common: { Text: estado.name, TextArrangement: #TextOnly }    @Common.ValueListWithFixedValues;
  area              @title: '{i18n>AreaCaso}'      @Common: { Text: area.name, TextArrangement: #TextOnly }      @Common.ValueListWithFixedValues;
  tipologia         @title: '{i18n>TipologiaCaso}' @Common: { Text: tipologia.name, TextArrangement: #TextOnly } @Common.ValueListWithFixedValues;
  venceLegal        @title: '{i18n>LegalDeAntes}';
  venceLegalNueva   @title: '{i18n>LegalNueva}';
  venceInterno      @title: '{i18n>InternaDeAntes}';
  venceInternoNueva @title: '{i18n>InternaNueva}';
  venceArea         @title: '{i18n>AreaDeAntes}';
  venceAreaNueva    @title: '{i18n>AreaNueva}';
  vence             @title: '{i18n>VenceDeAntes}';
  venceNueva        @title: '{i18n>VenceNueva}';
  conProrroga       @title: '{i18n>ConProrroga}';
  cambia            @title: '{i18n>QueSeMueve}';
  problema          @title: '{i18n>SinContarPor}';
};
annotate PoliticaService.AfectadosCalendario with {
  caso  @UI.Hidden;
  legal @UI.Hidden;
};

annotate escucha.ReglasFestivo with @title: '{i18n>ReglaFestivo}' {
  codigo         @title: '{i18n>CodigoRegla}';
  nombre         @title: '{i18n>NombreDia}';
  norma          @title: '{i18n>NormaOActo}';
  tipo           @title: '{i18n>TipoRegla}';
  mes            @title: '{i18n>MesRegla}';
  dia            @title: '{i18n>DiaRegla}';
  desplazamiento @title: '{i18n>DiasDePascua}';
  validoDesde    @title: '{i18n>ValidaDesde}';
  validoHasta    @title: '{i18n>ValidaHasta}';
};
annotate PoliticaService.Calendarios with { sabado @title: '{i18n>SabadoHabil}' };

annotate PoliticaService.CambiosCalendario actions {
  agregarFecha(
    fecha  @title: '{i18n>FechaCalendario}',
    tipo   @title: '{i18n>TipoLinea}' @Common: {
      ValueListWithFixedValues,
      ValueList: { CollectionPath: 'TiposLineaCambio', Parameters: [
        { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: tipo, ValueListProperty: 'code' },
        { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
      ] }
    },
    nombre @title: '{i18n>NombreDia}',
    norma  @title: '{i18n>NormaOActo}'
  );
};
annotate PoliticaService.ReglasFestivo actions { terminar(validoHasta @title: '{i18n>ValidaHasta}') };
annotate PoliticaService.agregarRegla with(
  codigo         @title: '{i18n>CodigoRegla}',
  nombre         @title: '{i18n>NombreDia}',
  norma          @title: '{i18n>NormaOActo}',
  tipo           @title: '{i18n>TipoReglaAyuda}',
  mes            @title: '{i18n>MesRegla}',
  dia            @title: '{i18n>DiaRegla}',
  desplazamiento @title: '{i18n>DiasDePascua}',
  validoDesde    @title: '{i18n>ValidaDesde}',
  validoHasta    @title: '{i18n>ValidaHasta}'
);
