using { escucha } from '../../db/grupo';
using { CoordinacionService } from '../../srv/grupo/servicio';
using from '../common/labels';
using from '../common/code-lists';

annotate escucha.SituacionesGrupo with @title: '{i18n>GrupoSituacion}' {
  code @title: '{i18n>GrupoSituacion}' @Common: { Text: name, TextArrangement: #TextOnly }
};

annotate escucha.Grupos with @title: '{i18n>Grupo}' {
  ID            @UI.Hidden;
  nombre        @title: '{i18n>GrupoNombre}';
  motivo        @title: '{i18n>GrupoMotivo}' @UI.MultiLineText;
  lineaServicio @title: '{i18n>LineaServicio}' @Common: { Text: lineaServicio.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
  respuesta     @title: '{i18n>TextoDelGrupo}' @UI.MultiLineText;
  respondidaEn  @title: '{i18n>GrupoRespondidaEn}';
  respondidaPor @title: '{i18n>GrupoRespondidaPor}';
};

annotate escucha.AvisoPublico with {
  periodico   @title: '{i18n>AvisoPeriodico}';
  pagina      @title: '{i18n>AvisoPagina}';
  publicadoEn @title: '{i18n>AvisoPublicadoEn}';
  prueba      @title: '{i18n>AvisoPrueba}';
};

annotate CoordinacionService.Grupos with {
  casos           @title: '{i18n>GrupoCasos}';
  pendientes      @title: '{i18n>GrupoPendientes}';
  respondidos     @title: '{i18n>GrupoRespondidos}';
  entregados      @title: '{i18n>GrupoEntregados}';
  avisoEnPalabras @title: '{i18n>GrupoAviso}';
  // Computed, so no association of its own brings the list
  situacion_code  @title: '{i18n>GrupoSituacion}' @Common: {
    Text: situacion.name, TextArrangement: #TextOnly,
    ValueListWithFixedValues,
    ValueList: {
      CollectionPath: 'SituacionesGrupo',
      Parameters    : [
        { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: situacion_code, ValueListProperty: 'code' },
        { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
      ]
    }
  };
};

annotate CoordinacionService.MiembrosGrupo with @title: '{i18n>Caso}' {
  caso           @UI.Hidden;
  grupo          @UI.Hidden;
  radicado       @title: '{i18n>Radicado}';
  asunto         @title: '{i18n>Asunto}';
  nombre         @title: '{i18n>NombrePersona}';
  recibidaEn     @title: '{i18n>RecibidaEn}';
  regimen        @title: '{i18n>Regimen}' @Common: { Text: regimen.name, TextArrangement: #TextOnly };
  estado         @title: '{i18n>Estado}' @Common: { Text: estado.name, TextArrangement: #TextOnly };
  vence          @title: '{i18n>Vence}';
  situacion_code @title: '{i18n>SituacionPlazo}' @Common: { Text: situacion.name, TextArrangement: #TextOnly };
  respondidaEn   @title: '{i18n>MiembroRespondidaEn}';
  entregadaEn    @title: '{i18n>MiembroEntregadaEn}';
};

annotate CoordinacionService.GruposSugeridos with @title: '{i18n>Sugerencia}' {
  ID                 @UI.Hidden;
  lineaServicio_code @title: '{i18n>LineaServicio}' @Common: { Text: lineaServicio.name, TextArrangement: #TextOnly };
  asunto             @title: '{i18n>SugerenciaAsunto}';
  cantidad           @title: '{i18n>SugerenciaCantidad}';
  radicados          @title: '{i18n>SugerenciaRadicados}';
  palabras           @title: '{i18n>PalabrasComunes}';
  avisoPosible       @title: '{i18n>GrupoAvisoPosible}';
};

annotate CoordinacionService.CasosParecidos with @title: '{i18n>CasoParecido}' {
  caso        @UI.Hidden;
  ID          @UI.Hidden;
  radicado    @title: '{i18n>Radicado}';
  asunto      @title: '{i18n>Asunto}';
  estado_code @title: '{i18n>Estado}' @Common: { Text: estado.name, TextArrangement: #TextOnly };
  recibidaEn  @title: '{i18n>RecibidaEn}';
  parecido    @title: '{i18n>Parecido}';
  palabras    @title: '{i18n>PalabrasComunes}';
  grupo_ID    @UI.Hidden;
  grupo       @title: '{i18n>Grupo}';
};
