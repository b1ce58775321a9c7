using { escucha } from '../../db/borrador-politica';
using { PoliticaService } from '../../srv/politica/service';
using from '../../srv/politica/borradores';

annotate escucha.SituacionesBorrador with @title: '{i18n>Situacion}'         { code @title: '{i18n>Situacion}'         @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.GravedadesRevision  with @title: '{i18n>Gravedad}'          { code @title: '{i18n>Gravedad}'          @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.PoliticasRecepcion  with @title: '{i18n>PoliticaRecepcion}' { code @title: '{i18n>PoliticaRecepcion}' @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.DiasSemana          with @title: '{i18n>DiaSemana}'         { code @title: '{i18n>DiaSemana}'         @Common: { Text: name, TextArrangement: #TextOnly } };

annotate escucha.BorradoresPolitica with @title: '{i18n>Borrador}' {
  ID                   @UI.Hidden;
  createdAt            @UI.Hidden;
  createdBy            @UI.Hidden;
  codigo               @title: '{i18n>Paquete}';
  version              @title: '{i18n>VersionPropuesta}';
  versionBase          @title: '{i18n>BorradorVersionBase}';
  situacion            @title: '{i18n>Situacion}'  @Common: { Text: situacion.name, TextArrangement: #TextOnly };
  nombre               @title: '{i18n>Nombre}';
  hereda               @title: '{i18n>Hereda}';
  fuente               @title: '{i18n>Fuente}';
  vigenteDesde         @title: '{i18n>BorradorRigeDesde}';
  vigenteHasta         @title: '{i18n>RigeHasta}';
  calendario           @title: '{i18n>CalendarioParaTodos}';
  clasificarDias       @title: '{i18n>ClasificarDias}';
  avisoDias            @title: '{i18n>AvisoDias}';
  antiguedadMaximaDias @title: '{i18n>AntiguedadMaximaDias}';
  anexoMaximoMB        @title: '{i18n>AnexoMaximoMB}';
  anexosMaximos        @title: '{i18n>AnexosMaximos}';
  resto                @UI.Hidden;
  revisadoEn           @title: '{i18n>RevisadoEn}';
  modifiedBy           @title: '{i18n>CambiadoPor}';
  modifiedAt           @title: '{i18n>CambiadoEn}';
};

annotate escucha.InternosBorrador with @title: '{i18n>Termino}' {
  ID                  @UI.Hidden;
  borrador            @UI.Hidden;
  orden               @UI.Hidden;
  resto               @UI.Hidden;
  tipologia           @title: '{i18n>TipologiaOTodas}'  @Common: { Text: tipologia.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
  regimen             @title: '{i18n>RegimenEnLugar}'   @Common: { Text: regimen.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
  dias                @title: '{i18n>DiasHabiles}';
  areaDias            @title: '{i18n>DiasArea}';
  atencionUsuarioDias @title: '{i18n>DiasAtencion}';
  fuente              @title: '{i18n>Fuente}';
  porConfirmar        @title: '{i18n>PorConfirmar}';
};

annotate escucha.RecepcionesBorrador with @title: '{i18n>Recepcion}' {
  ID           @UI.Hidden;
  borrador     @UI.Hidden;
  orden        @UI.Hidden;
  resto        @UI.Hidden;
  canal        @title: '{i18n>CanalODemas}'        @Common: { Text: canal.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
  politica     @title: '{i18n>PoliticaRecepcion}'  @Common: { Text: politica.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
  fuente       @title: '{i18n>Fuente}';
  porConfirmar @title: '{i18n>PorConfirmar}';
};

annotate escucha.PuntosCalidadBorrador with @title: '{i18n>ItemCalidad}' {
  ID       @UI.Hidden;
  borrador @UI.Hidden;
  orden    @UI.Hidden;
  item     @title: '{i18n>ItemCalidad}'  @Common: { Text: item.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
};

annotate escucha.CalendariosBorrador with @title: '{i18n>Calendario}' {
  ID       @UI.Hidden;
  borrador @UI.Hidden;
  orden    @UI.Hidden;
  resto    @UI.Hidden;
  codigo   @title: '{i18n>CodigoCalendario}';
  nombre   @title: '{i18n>Nombre}';
  fuente   @title: '{i18n>Fuente}';
};

annotate escucha.TurnosBorrador with @title: '{i18n>TurnoHorario}' {
  ID         @UI.Hidden;
  calendario @UI.Hidden;
  dia        @title: '{i18n>DiaSemana}'  @Common: { Text: dia.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
  desde      @title: '{i18n>Desde}';
  hasta      @title: '{i18n>Hasta}';
};

annotate escucha.AsignacionesBorrador with @title: '{i18n>CalendarioPorLugar}' {
  ID         @UI.Hidden;
  borrador   @UI.Hidden;
  orden      @UI.Hidden;
  resto      @UI.Hidden;
  sede       @title: '{i18n>SedeOTodas}'   @Common: { Text: sede.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
  canal      @title: '{i18n>CanalOTodos}'  @Common: { Text: canal.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
  calendario @title: '{i18n>Calendario}';
  fuente     @title: '{i18n>Fuente}';
};

annotate escucha.RevisionesBorrador with @title: '{i18n>Revision}' {
  borradorID @UI.Hidden;
  orden      @UI.Hidden;
  gravedad   @title: '{i18n>Gravedad}'  @Common: { Text: gravedad.name, TextArrangement: #TextOnly };
  donde      @title: '{i18n>Donde}';
  mensaje    @title: '{i18n>QueCorregir}';
};
