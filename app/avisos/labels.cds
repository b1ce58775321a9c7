using { escucha } from '../../db/notificacion';
using { NotificacionService } from '../../srv/notificacion/service';

annotate escucha.SituacionesAviso with @title: '{i18n>SituacionAviso}' { code @title: '{i18n>SituacionAviso}' @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.DestinosAviso    with @title: '{i18n>DestinoAviso}'   { code @title: '{i18n>DestinoAviso}'   @Common: { Text: name, TextArrangement: #TextOnly } };

annotate escucha.Avisos with @title: '{i18n>Aviso}' {
  ID          @UI.Hidden;
  caso        @UI.Hidden;
  plantilla   @UI.Hidden;
  createdAt   @title: '{i18n>AvisadoEn}';
  createdBy   @title: '{i18n>AvisadoPor}';
  destino     @title: '{i18n>DestinoAviso}'   @Common: { Text: destino.name, TextArrangement: #TextOnly };
  area        @title: '{i18n>Area}'           @Common: { Text: area.name, TextArrangement: #TextOnly };
  asunto      @title: '{i18n>AsuntoAviso}';
  texto       @title: '{i18n>TextoAviso}'     @UI.MultiLineText;
  situacion   @title: '{i18n>SituacionAviso}' @Common: { Text: situacion.name, TextArrangement: #TextOnly };
  motivo      @title: '{i18n>Motivo}';
  reparo      @title: '{i18n>ReparoAviso}';
  intentos    @title: '{i18n>IntentosAviso}';
  enviadoEn   @title: '{i18n>EnviadoEn}';
  entregadoEn @title: '{i18n>EntregadoEn}';
  medioAtencion @title: '{i18n>MedioAtencion}' @Common: { Text: medioAtencion.name, TextArrangement: #TextOnly };
  atendidoEn  @title: '{i18n>AtendidoEn}';
  atendidoPor @title: '{i18n>AtendidoPor}';
  idMensaje   @title: '{i18n>IdMensaje}';
  leido       @title: '{i18n>Leido}';
};

annotate NotificacionService.MisAvisos with {
  caso_ID     @UI.Hidden;
  resarcimiento_ID @UI.Hidden;
  radicado    @title: '{i18n>Radicado}';
  clase       @title: '{i18n>ClaseAviso}';
};

annotate NotificacionService.Avisos with {
  radicado    @title: '{i18n>Radicado}';
  clase       @title: '{i18n>ClaseAviso}';
};

annotate NotificacionService.TextosDeAviso with {
  correo      @title: '{i18n>Correo}';
};
