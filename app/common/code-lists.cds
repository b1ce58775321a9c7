using { escucha } from '../../db/catalogos';
using from '../../db/pqrs';
using from '../../db/persona';

// People read names; codes stay in the data.
annotate escucha.EstadosPQRS        with @title: '{i18n>Estado}'           { code @title: '{i18n>Estado}'           @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.Tipologias         with @title: '{i18n>Tipologia}'        { code @title: '{i18n>Tipologia}'        @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.Regimenes          with @title: '{i18n>Regimen}'          { code @title: '{i18n>Regimen}'          @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.Canales            with @title: '{i18n>Canal}'            { code @title: '{i18n>Canal}'            @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.LineasServicio     with @title: '{i18n>LineaServicio}'    { code @title: '{i18n>LineaServicio}'    @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.Sedes              with @title: '{i18n>Sede}'             { code @title: '{i18n>Sede}'             @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.Areas              with @title: '{i18n>Area}'             { code @title: '{i18n>Area}'             @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.TiposDocumento     with @title: '{i18n>TipoDocumento}'    { code @title: '{i18n>TipoDocumento}'    @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.CategoriasAfiliado with @title: '{i18n>Categoria}'        { code @title: '{i18n>Categoria}'        @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.Afiliaciones       with @title: '{i18n>Afiliacion}'       { code @title: '{i18n>Afiliacion}'       @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.NivelesInformacion with @title: '{i18n>NivelInformacion}' { code @title: '{i18n>NivelInformacion}' @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.TiposHito          with @title: '{i18n>Hito}'             { code @title: '{i18n>Hito}'             @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.MediosEntrega      with @title: '{i18n>MedioEntrega}'     { code @title: '{i18n>MedioEntrega}'     @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.ItemsCalidad       with @title: '{i18n>ItemCalidad}'      { code @title: '{i18n>ItemCalidad}'      @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.ProcedenciasAnexo  with @title: '{i18n>Procedencia}'      { code @title: '{i18n>Procedencia}'      @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.SituacionesPlazo   with @title: '{i18n>SituacionPlazo}'   { code @title: '{i18n>SituacionPlazo}'   @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.SituacionesC4C     with @title: '{i18n>SituacionC4C}'     { code @title: '{i18n>SituacionC4C}'     @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.Responsables       with @title: '{i18n>EnManosDe}'        { code @title: '{i18n>EnManosDe}'        @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.CausalesImprocedencia with @title: '{i18n>Causal}'        { code @title: '{i18n>Causal}'           @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.DestinosComunicacion  with @title: '{i18n>AvisarA}'       { code @title: '{i18n>AvisarA}'          @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.TiposVinculo       with @title: '{i18n>QueEs}'            { code @title: '{i18n>QueEs}'            @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.Actos              with @title: '{i18n>Acto}'             { code @title: '{i18n>Acto}'             @Common: { Text: name, TextArrangement: #TextOnly } };

annotate escucha.EstadosPQRS with { responsable @title: '{i18n>EnManosDe}' @Common: { Text: responsable.name, TextArrangement: #TextOnly } };

annotate escucha.PQRS with {
  estado           @Common: { Text: estado.name,           TextArrangement: #TextOnly };
  canal            @Common: { Text: canal.name,            TextArrangement: #TextOnly };
  lineaServicio    @Common: { Text: lineaServicio.name,    TextArrangement: #TextOnly };
  sede             @Common: { Text: sede.name,             TextArrangement: #TextOnly };
  nivelInformacion @Common: { Text: nivelInformacion.name, TextArrangement: #TextOnly };
  area             @Common: { Text: area.name,             TextArrangement: #TextOnly };
  tipologia        @Common: { Text: tipologia.name,        TextArrangement: #TextOnly };
  regimen          @Common: { Text: regimen.name,          TextArrangement: #TextOnly };
  hito             @Common: { Text: hito.name,             TextArrangement: #TextOnly };
  tipoDocumento    @Common: { Text: tipoDocumento.name,    TextArrangement: #TextOnly };
  afiliacion       @Common: { Text: afiliacion.name,       TextArrangement: #TextOnly };
  categoria        @Common: { Text: categoria.name,        TextArrangement: #TextOnly };
  // Flattened, as OData has it
  improcedencia { causal @Common: { Text: improcedencia_causal.name, TextArrangement: #TextOnly } };
};

annotate escucha.Atenciones with {
  canal            @Common: { Text: canal.name,            TextArrangement: #TextOnly };
  lineaServicio    @Common: { Text: lineaServicio.name,    TextArrangement: #TextOnly };
  sede             @Common: { Text: sede.name,             TextArrangement: #TextOnly };
  nivelInformacion @Common: { Text: nivelInformacion.name, TextArrangement: #TextOnly };
  tipoDocumento    @Common: { Text: tipoDocumento.name,    TextArrangement: #TextOnly };
  afiliacion       @Common: { Text: afiliacion.name,       TextArrangement: #TextOnly };
  categoria        @Common: { Text: categoria.name,        TextArrangement: #TextOnly };
};

annotate escucha.Hitos          with { tipo        @Common: { Text: tipo.name,        TextArrangement: #TextOnly } };
annotate escucha.Anexos         with { procedencia @Common: { Text: procedencia.name, TextArrangement: #TextOnly } };
annotate escucha.Verificaciones with { item        @Common: { Text: item.name,        TextArrangement: #TextOnly } };
annotate escucha.Entregas       with { medio       @Common: { Text: medio.name,       TextArrangement: #TextOnly } };
annotate escucha.EspejosC4C     with { situacion   @Common: { Text: situacion.name,   TextArrangement: #TextOnly } };
annotate escucha.Vinculos       with { tipo        @Common: { Text: tipo.name,        TextArrangement: #TextOnly } };
annotate escucha.Comunicaciones with {
  acto    @Common: { Text: acto.name,    TextArrangement: #TextOnly };
  destino @Common: { Text: destino.name, TextArrangement: #TextOnly };
  medio   @Common: { Text: medio.name,   TextArrangement: #TextOnly };
};
annotate escucha.Actuaciones    with {
  acto           @Common: { Text: acto.name,           TextArrangement: #TextOnly };
  estadoAnterior @Common: { Text: estadoAnterior.name, TextArrangement: #TextOnly };
  estadoNuevo    @Common: { Text: estadoNuevo.name,    TextArrangement: #TextOnly };
};
